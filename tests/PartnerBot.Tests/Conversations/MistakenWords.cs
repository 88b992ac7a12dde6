using PartnerBot.Conversations;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations;

/// <summary>Answers that look like commands or questions, and names that several fields share.</summary>
public sealed class MistakenWords
{
    [Theory]
    [InlineData(Language.German, "Anders")]
    [InlineData(Language.German, "Ganz anders")]
    [InlineData(Language.German, "Pause")]
    [InlineData(Language.German, "Start")]
    [InlineData(Language.German, "Teilen")]
    [InlineData(Language.German, "Falsch")]
    [InlineData(Language.German, "Statt Kino")]
    [InlineData(Language.English, "Different")]
    [InlineData(Language.English, "Change")]
    [InlineData(Language.English, "Share")]
    [InlineData(Language.English, "Fresh Start")]
    public void A_word_is_a_title_where_a_title_is_asked_for(Language language, string title)
    {
        var chat = new Chat(language).Say(language == Language.German ? "Neuer Plan" : "New plan");
        Assert.IsType<Place.Titling>(chat.State.Place);
        Assert.Equal(title, chat.Say(title).Plan.Title);
    }

    [Theory]
    [InlineData(Language.German, "Was fehlt: zwei Beamer und eine Leinwand")]
    [InlineData(Language.German, "Was noch fehlt: Geld und Zeit")]
    [InlineData(Language.German, "Wer macht was: Anna die Presse, Ben die Kasse")]
    [InlineData(Language.English, "What is missing: two projectors and a screen")]
    [InlineData(Language.English, "Who does what: Anna does press, Ben the money")]
    public void An_answer_behind_a_colon_is_no_question(Language language, string words)
    {
        var chat = new Chat(language).Say(language == Language.German ? "Neuer Plan: Lesen" : "New plan: Reading");
        Assert.Equal("need.need", chat.Asked);
        Assert.Equal(words, chat.Say(words).Text("need", "need"));
    }

    [Theory]
    [InlineData(Language.German, "Was fehlt noch?")]
    [InlineData(Language.English, "What is still missing?")]
    public void The_question_itself_is_one(Language language, string words) =>
        Assert.Equal("answer", new Chat(language).Say(language == Language.German ? "Neuer Plan: Lesen" : "New plan: Reading", words).Account.Understood);

    [Theory]
    [InlineData(Language.German, "Vertretung ändern")]
    [InlineData(Language.German, "die Vertretung stimmt nicht mehr")]
    [InlineData(Language.English, "change the deputy")]
    public void A_name_that_several_fields_share_is_asked_about_and_each_answer_leads_to_its_field(Language language, string words)
    {
        var chat = Deputies(language).Say(words);
        Assert.Equal("change.which", chat.Keys.First());
        var answers = Assert.IsType<Reply.Offer>(chat.Replies[0]).Answers;
        Assert.InRange(answers.Count, 2, 3);
        Assert.Equal(answers.Count, answers.Select(answer => Words.Say(language, answer)).Distinct().Count());
        Assert.Equal(
            ["partner.deputy", "role.deputy"],
            answers.Select(answer => Deputies(language).Say(words, Words.Say(language, answer)).Asked).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_name_of_its_own_is_not_asked_about() => Assert.Equal("need.audience", Deputies(Language.German).Say("Zielgruppe ändern").Asked);

    private static Chat Deputies(Language language) => new Chat(language).Open(Editing.Begin(new Edit.Started("plan-1", "Lesen", "anna", Chat.Now, "Anna Berg")).Apply(
    [
        new Edit.EntryAdded("partner-2", "partner"),
        new Edit.Answered("partner-2", "organisation", new Value.Words("Kita Sonnenblume")),
        new Edit.Answered("partner-2", "deputy", new Value.Words("Herr Lind")),
        new Edit.EntryAdded("role-3", "role"),
        new Edit.Answered("role-3", "role", new Value.Chosen(["coordinator"])),
        new Edit.Answered("role-3", "person", new Value.Words("Frau Kaya")),
        new Edit.Answered("role-3", "deputy", new Value.Words("Herr Brandt")),
    ]));
}
