using PartnerBot.Recognizers.Mentions;
using PartnerBot.Tests.Recognizers.Numbers;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Recognizers.Mentions;

public sealed class MentionRecognizerTests
{
    private static readonly Mentionable[] Known =
    [
        new("kaya", "Frau Aylin Kaya") { IsPerson = true, Roles = ["Kindergarten"] },
        new("oez", "Dr. Mehmet Öztürk") { IsPerson = true, Roles = ["Schulleiter", "headmaster"] },
        new("miller", "John Miller") { IsPerson = true, Roles = ["music school"] },
        new("mueller", "Anna Müller") { IsPerson = true },
        new("sun", "Kita Sonnenschein") { Roles = ["day nursery"] },
        new("vhs", "Volkshochschule Nord") { Roles = ["VHS", "adult education centre"] },
    ];

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Every_mention_is_found_with_its_words(Language language)
    {
        var wrong = Repository.Rows($"Mentions/Mentions.{language}.tsv")
            .Select(row => (Text: row[0], Expected: row[1], Actual: Mentions(row[0], language)))
            .Where(entry => entry.Actual != entry.Expected).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void A_name_two_people_share_mentions_both_with_half_a_heart()
    {
        Mentionable[] namesakes = [new("a", "Anna Müller") { IsPerson = true }, new("b", "Bernd Müller") { IsPerson = true }];
        var entities = MentionRecognizer.Recognize("Frag Müller", namesakes, Language.German);
        Assert.Equal(["a", "b"], entities.Select(entity => entity.Resolution.Value));
        Assert.All(entities, entity => Assert.True(entity.Resolution.Score <= 0.5));
    }

    private static string Mentions(string text, Language language)
    {
        var entities = MentionRecognizer.Recognize(text, Known, language);
        Assert.All(entities, entity => Assert.Equal(entity.Text, text[entity.Start..(entity.End + 1)]));
        return entities.Count == 0 ? "-" : string.Join(';', entities.Select(entity => $"{entity.Text}={entity.Resolution.Value}"));
    }
}
