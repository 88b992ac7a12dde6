using PartnerBot.Texts;

namespace PartnerBot.Tests.Recognizers.Numbers;

/// <summary>What library staff type when they plan, with the values it stands for.</summary>
public sealed class PhraseTests
{
    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Every_planning_phrase_means_what_it_says(Language language)
    {
        var rows = Repository.Rows($"Numbers/Phrases.{language}.tsv").ToList();
        var wrong = rows.Select(row => (Row: row, Actual: Values(row[0], row[1], language))).Where(entry => entry.Actual != entry.Row[2])
            .Select(entry => $"{string.Join(" | ", entry.Row)}, but was {entry.Actual}").ToList();
        Assert.True(rows.Count >= 200, $"Only {rows.Count} phrases");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static string Values(string model, string phrase, Language language)
    {
        var values = string.Join(';', Models.All[model](phrase, language)
            .Select(entity => model == "Currency" ? $"{entity.Resolution.Value} {entity.Resolution.Unit}" : entity.Resolution.Value));
        return values.Length == 0 ? "-" : values;
    }
}
