using PartnerBot.Recognizers.Choices;
using PartnerBot.Tests.Recognizers.Numbers;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Recognizers.Choices;

public sealed class ChoiceRecognizerTests
{
    private static readonly Choice[] German =
    [
        new("kita", "Kita") { Synonyms = ["Kindergarten", "Kindertagesstätte"] }, new("school", "Schule") { Synonyms = ["Grundschule"] },
            new("club", "Verein"),
        new("care", "Seniorenheim") { Synonyms = ["Altenheim"] }, new("youth", "Offene Jugendarbeit") { Synonyms = ["Jugendzentrum"] },
    ];

    private static readonly Choice[] English =
    [
        new("kita", "Kindergarten") { Synonyms = ["nursery"] }, new("school", "School") { Synonyms = ["primary school"] },
            new("club", "Club"),
        new("care", "Care home") { Synonyms = ["retirement home"] }, new("youth", "Open youth work") { Synonyms = ["youth centre"] },
    ];

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Every_reply_chooses_what_it_names(Language language)
    {
        var wrong = Repository.Rows($"Choices/Replies.{language}.tsv")
            .Select(row => (Reply: row[0], Expected: row[1], Actual: Choose(row[0], language)))
            .Where(entry => entry.Actual != entry.Expected).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Words_that_fit_several_choices_choose_each_of_them_with_half_a_heart()
    {
        Choice[] kitas = [new("sun", "Kita Sonnenschein"), new("moon", "Kita Mondlicht")];
        var entities = ChoiceRecognizer.Recognize("die Kita bitte", kitas, Language.German);
        Assert.Equal(["sun", "moon"], entities.Select(entity => entity.Resolution.Value));
        Assert.All(entities, entity => Assert.True(entity.Resolution.Score <= 0.5));
    }

    [Fact]
    public void A_position_goes_before_a_word_all_choices_share()
    {
        Choice[] kitas = [new("sun", "Kita Sonnenschein"), new("moon", "Kita Mondlicht")];
        Assert.Equal("moon", ChoiceRecognizer.Recognize("die zweite Kita", kitas, Language.German).Single().Resolution.Value);
    }

    [Fact]
    public void A_list_without_entries_is_chosen_from_in_vain() =>
        Assert.Empty(ChoiceRecognizer.Recognize("alle, die erste und 2", [], Language.German));

    private static string Choose(string reply, Language language)
    {
        var entities = ChoiceRecognizer.Recognize(reply, language == Language.German ? German : English, language);
        Assert.All(entities, entity => Assert.Equal(entity.Text, reply[entity.Start..(entity.End + 1)]));
        return entities.Count == 0 ? "-" : string.Join(',', entities.Select(entity => entity.TypeName == "choice.none" ? "none"
            : entity.Resolution.Value));
    }
}
