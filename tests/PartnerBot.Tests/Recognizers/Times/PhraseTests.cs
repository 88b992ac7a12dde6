using System.Globalization;
using PartnerBot.Recognizers;
using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Recognizers.Times;

/// <summary>What planners in libraries write; each line of the tables holds one phrase and all that is meant by it, mostly one thing.</summary>
public sealed class PhraseTests
{
    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Every_planning_phrase_is_understood(Language language)
    {
        var lines = File.ReadAllLines(Path.Combine(Places.Here, $"phrases.{language.Code()}.tsv")).Where(line => !line.StartsWith('#')).ToList();
        Assert.True(lines.Count >= 200, $"Only {lines.Count} phrases.");
        var wrong = lines.Select(line => (Line: line, Found: Read(line.Split('\t'), language))).Where(pair => pair.Line != pair.Found);
        Assert.Empty(wrong.Select(pair => $"{pair.Line} was read as {pair.Found}"));
    }

    [Theory]
    [InlineData(Language.German, "Guten Morgen|Hallo, ich möchte eine Kooperation planen|Können wir 2.500 € einplanen?|Raum für 30 Kinder|Klasse 5-6|vor Ort|ab sofort|"
        + "Tel. 030-1234567|24/7|2/3 der Kinder|so ist es|Herr Mai|Frau Sommer|im ersten Schritt|alle Partner|pro Person|um 20 % steigern|Version 10.0.401|§ 3.2 Abs. 4|Montage|bis so ein Text fertig ist|ein 3D-Drucker|die Liste eines Jahres|wir nutzen Version 3.1.21")]
    [InlineData(Language.English, "Good morning|we may need help|this may be it|a second opinion|our next meeting|phone 555-123-4567|grade 5-6|3/4 of the team|24/7 support|"
        + "each partner|I do not know yet|budget of 2,000.50 dollars|version 10.0.401|the last person|Dr. Jan Miller|we march on|USD 1500|deliver 2000 pieces|up-to-date|sundry items|3D printing|the list has now changed|version 6.1.20 took 5.7–9.9 units|UTF-8/16|up to 8.7 points|after the first try")]
    public void Words_without_a_date_stay_silent(Language language, string texts)
    {
        foreach (var text in texts.Split('|'))
        {
            var found = TimeRecognizer.Recognize(text, language, new DateTime(2026, 11, 21));
            Assert.True(found.Count == 0, $"{text}: {string.Join(", ", found)}");
        }
    }

    private static string[] Meaning(Entity entity)
    {
        var coming = entity.Resolution.Values[^1];
        return [entity.Text, entity.TypeName["datetimeV2.".Length..], coming.Timex, coming.Value ?? $"{coming.Start}..{coming.End}", coming.Mod ?? ""];
    }

    private static string Read(string[] line, Language language)
    {
        var found = TimeRecognizer.Recognize(line[1], language, DateTime.Parse(line[0], CultureInfo.InvariantCulture));
        return string.Join('\t', [line[0], line[1], .. found.SelectMany(Meaning)]);
    }
}
