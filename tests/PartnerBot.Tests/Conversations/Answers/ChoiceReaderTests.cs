using PartnerBot.Conversations.Answers;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.Answers;

public sealed class ChoiceReaderTests
{
    private static readonly IReadOnlyList<Field> Choices = [.. Journey.All.SelectMany(step => step.Forms).SelectMany(form => form.Fields).Where(field => field.IsChoice)];

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void What_an_option_is_called_is_that_option(Language language)
    {
        foreach (var field in Choices)
        {
            Assert.All(field.Options!.Ids, id => Assert.Equal([id], Read(field, Name(field, id, language), language)));
        }
    }

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Two_options_by_name_are_both(Language language)
    {
        foreach (var field in Choices.Where(field => field.Kind == FieldKind.Several))
        {
            foreach (var (one, other) in field.Options!.Ids.Zip(field.Options.Ids.Skip(1)))
            {
                Assert.Equal(new[] { one, other }.Order(), Read(field, $"{Name(field, one, language)}, {Name(field, other, language)}", language).Order());
            }
        }
    }

    [Theory]
    [InlineData("einen Raum und Vorleseerfahrung", Language.German, "space", "Vorleseerfahrung")]
    [InlineData("a room and our puppet theatre", Language.English, "space", "our puppet theatre")]
    [InlineData("Räume, unser Bücherbus und auch Geld", Language.German, "space,money", "unser Bücherbus")]
    [InlineData("Räume und auch noch Geld", Language.German, "space,money", null)]
    [InlineData("uns fehlen Räume und sonst nichts", Language.German, "space", null)]
    public void What_is_added_in_own_words_is_kept_beside_the_options(string words, Language language, string options, string? own)
    {
        var field = Choices.Single(field => field.Id == "own-offer");
        var chosen = (Value.Chosen)((Reading.Taken)ChoiceReader.Read(field, words, language)).Value;
        Assert.Equal(options.Split(','), chosen.Options);
        Assert.Equal(own, chosen.Other);
    }

    private static IReadOnlyList<string> Read(Field field, string words, Language language) =>
        ChoiceReader.Read(field, words, language) is Reading.Taken(Value.Chosen { Other: null } chosen, _) ? chosen.Options : [$"nothing in {words}"];

    private static string Name(Field field, string option, Language language) => Words.Raw(language, field.Options!.Key(option));
}
