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
    [InlineData("a room, books and 2 hours a week of Tom", Language.English, "space,collection,staff", "2 hours a week of Tom")]
    [InlineData("Raum, Bücher und 2 Stunden pro Woche von Tom", Language.German, "space,collection", "2 Stunden pro Woche von Tom")]
    [InlineData("uns fehlen Räume und sonst nichts", Language.German, "space", null)]
    public void What_is_added_in_own_words_is_kept_beside_the_options(string words, Language language, string options, string? own)
    {
        var field = Choices.Single(field => field.Id == "own-offer");
        var chosen = (Value.Chosen)((Reading.Taken)ChoiceReader.Read(field, words, language)).Value;
        Assert.Equal(options.Split(','), chosen.Options);
        Assert.Equal(own, chosen.Other);
    }

    [Theory]
    [InlineData("wir wissen nicht wo wir dozenten herbekommen und die vhs hat die", Language.German, "", "wir wissen nicht wo wir dozenten herbekommen und die vhs hat die")]
    [InlineData("nobody here knows how to teach and the college does it every day", Language.English, "", "nobody here knows how to teach, the college does it every day")]
    [InlineData("AWO und VdK", Language.German, "", "AWO, VdK")]
    [InlineData("Familien und die AWO", Language.German, "families", "AWO")]
    [InlineData("Familien aus dem Neubaugebiet, die noch nie da waren", Language.German, "families", "Familien aus dem Neubaugebiet, die noch nie da waren")]
    [InlineData("families from the new estate who never came before", Language.English, "families", "families from the new estate who never came before")]
    public void Nothing_of_a_sentence_is_lost(string words, Language language, string options, string own)
    {
        var field = Choices.Single(field => field.Id == "audience");
        var chosen = (Value.Chosen)((Reading.Taken)ChoiceReader.Read(field, words, language)).Value;
        Assert.Equal(options.Split(',', StringSplitOptions.RemoveEmptyEntries), chosen.Options);
        Assert.Contains(own, chosen.Other, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("Ok.")]
    [InlineData("ja, gerne")]
    [InlineData("yes please")]
    public void A_bare_yes_is_no_answer_where_words_are_asked_for(string words)
    {
        foreach (var field in Journey.All.SelectMany(step => step.Forms).SelectMany(form => form.Fields).Where(field => field.Open || field.Kind is FieldKind.Line or FieldKind.Paragraph or FieldKind.Person))
        {
            Assert.IsType<Reading.Refused>(FieldReader.Read(field, words, Language.German, new DateTime(2026, 11, 27, 9, 0, 0)));
        }
    }

    private static IReadOnlyList<string> Read(Field field, string words, Language language) =>
        ChoiceReader.Read(field, words, language) is Reading.Taken(Value.Chosen { Other: null } chosen, _) ? chosen.Options : [$"nothing in {words}"];

    private static string Name(Field field, string option, Language language) => Words.Raw(language, field.Options!.Key(option));
}
