using System.Globalization;
using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Recognizers.Times;

/// <summary>What comes back, as people write it: neither the hour nor the "other" is lost. Each line of the table holds one phrase and its meaning.</summary>
public sealed class RhythmPhraseTests
{
    [Fact]
    public void Every_recurrence_keeps_its_rhythm_and_its_hour()
    {
        var lines = File.ReadAllLines(Path.Combine(Places.Here, "rhythms.tsv")).Where(line => !line.StartsWith('#')).ToList();
        Assert.True(lines.Count >= 40, $"Only {lines.Count} phrases.");
        Assert.Empty(lines.Select(line => (Line: line, Found: Read(line.Split('\t')))).Where(pair => pair.Line != pair.Found).Select(pair => $"{pair.Line} was read as {pair.Found}"));
    }

    private static string Read(string[] line)
    {
        var found = TimeRecognizer.Recognize(line[1], line[0] == "de" ? Language.German : Language.English, new DateTime(2026, 11, 21, 9, 30, 0));
        return found is [var entity] && Rhythm.Of(entity) is { } rhythm
            ? string.Join(
                '\t', line[0], line[1], entity.Text, rhythm.Every.ToString(CultureInfo.InvariantCulture), rhythm.Unit, rhythm.Weekday?.ToString() ?? "",
                rhythm.Nth?.ToString(CultureInfo.InvariantCulture) ?? "", rhythm.At?.ToString("HH':'mm", CultureInfo.InvariantCulture) ?? "")
            : string.Join(" and ", found.Select(other => other.Text));
    }
}
