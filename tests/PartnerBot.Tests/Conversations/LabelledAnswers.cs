using PartnerBot.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations;

/// <summary>The name of a field, a colon and what shall stand there: it is kept there, from any place.</summary>
public sealed class LabelledAnswers
{
    [Theory]
    [InlineData(Language.German, "Form der Zusammenarbeit: Probephase")]
    [InlineData(Language.English, "Level of cooperation: trial")]
    public void The_name_of_a_form_with_one_of_its_choices_sets_it(Language language, string words)
    {
        var chat = new Chat(language).Say(language == Language.German ? ["Neuer Plan: Lesestart", "Wenig Vorlesezeit", "Pause machen", "Form der Zusammenarbeit", "ja", "Kita Sonnenblume", "Einzelaktion", "Pause machen"]
            : ["New plan: Reading start", "Little reading at home", "Take a break", "Level of cooperation", "yes", "Sunflower Daycare", "one-off activity", "Take a break"]).Say(words);
        Assert.Equal("change-field", chat.Account.Intent);
        Assert.Equal(["trial"], ((Value.Chosen)chat.Plan.Of("level").Single()["level"]!).Options);
    }

    [Theory]
    [InlineData(Language.German, "Zielgruppe: Senioren", "seniors")]
    [InlineData(Language.German, "zielgruppe: jugendliche", "teenagers")]
    [InlineData(Language.German, "Ändere die Zielgruppe auf Senioren", "seniors")]
    [InlineData(Language.English, "Audience: seniors", "seniors")]
    [InlineData(Language.English, "change the audience to seniors", "seniors")]
    public void A_field_takes_what_stands_behind_its_name(Language language, string words, string value)
    {
        var chat = Idle(language).Say(words);
        Assert.Equal("change-field", chat.Account.Intent);
        Assert.Equal([value], ((Value.Chosen)chat.Plan.Entry("need")!["audience"]!).Options);
        chat.Say(language == Language.German ? "Rückgängig" : "Undo");
        Assert.Null(chat.Plan.Entry("need")!["audience"]);
    }

    [Fact]
    public void Among_free_words_it_is_an_answer_and_offered_in_one_tap()
    {
        var chat = new Chat().Say("Neuer Plan: Lesestart", "Wenig Vorlesezeit", "Zielgruppe: Senioren");
        Assert.Equal("Zielgruppe: Senioren", chat.Plan.Entry("need")!.Said("evidence"));
        Assert.NotNull(chat.State.Held);
        chat.Say("Gemeint war: Angabe ändern");
        Assert.Null(chat.Plan.Entry("need")!["evidence"]);
        Assert.Equal(["seniors"], ((Value.Chosen)chat.Plan.Entry("need")!["audience"]!).Options);
    }

    [Theory]
    [InlineData(Language.German, "Form der Zusammenarbeit: Probephase")]
    [InlineData(Language.English, "Level of cooperation: trial")]
    public void Where_nothing_could_have_it_yet_an_entry_begins_with_it_and_asks_whom_it_belongs_to(Language language, string words)
    {
        var chat = Idle(language).Say(words);
        Assert.Equal("balance", chat.Account.Step);
        Assert.Equal(["trial"], ((Value.Chosen)chat.Plan.Of("level").Single()["level"]!).Options);
        Assert.Equal("level.partner", chat.Asked);
        Assert.Empty(chat.Say(language == Language.German ? "Rückgängig" : "Undo").Plan.Of("level"));
    }

    [Theory]
    [InlineData("Form der Zusammenarbeit: hä?")]
    [InlineData("Wetter: sonnig")]
    public void What_names_no_field_or_does_not_fit_it_changes_nothing(string words) => Assert.Empty(Idle(Language.German).Say(words).Edits);

    private static Chat Idle(Language language) => language == Language.German
        ? new Chat(language).Say("Neuer Plan: Lesestart", "Wenig Vorlesezeit", "Pause machen")
        : new Chat(language).Say("New plan: Reading start", "Little reading at home", "Take a break");
}
