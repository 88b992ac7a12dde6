using PartnerBot.Conversations;
using PartnerBot.Conversations.Knowing;
using PartnerBot.Conversations.Knowing.Curating;
using PartnerBot.Conversations.Replies;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Conversations;

public sealed class AskingTheShelf
{
    private const string Unknown = "Welche Farbe hat der Kopierer im zweiten Stock?";
    private const string Ambiguous = "how do we handle the council and our partners?";
    private static readonly Desk Shelf = TurnRegistration.OpenDesk(null);
    private static readonly Colleague[] Team = [new("berger", "Anna Berger"), new("okafor", "Chidi Okafor")];
    private readonly RecordBox records = new();

    private Chat Anna => new(person: "anna") { Desk = Shelf, Colleagues = Team, Records = records };

    [Fact]
    public void An_answer_says_whether_it_helped_once_per_card_and_counts()
    {
        var chat = Anna.Say("Was gehört in eine Vereinbarung?");
        Assert.NotNull(chat.Account.Topic);
        var card = chat.Button("offer.helpful");
        chat.PressHandle(card, []);
        Assert.Contains("rating.thanks", chat.Keys);
        chat.PressHandle(card, []);
        Assert.Contains("card.used", chat.Keys);
        Assert.Equal(1, CurationJson.Rated(Assert.Single(records.Of(Rating.Kind))).Helpful);
    }

    [Fact]
    public void The_same_can_be_typed_and_refers_to_the_last_answer()
    {
        var chat = Anna.Say("Was gehört in eine Vereinbarung?", "Das hat nicht geholfen");
        Assert.Contains("rating.sorry", chat.Keys);
        Assert.Equal(1, CurationJson.Rated(Assert.Single(records.Of(Rating.Kind))).NotHelpful);
        Assert.Contains("rating.of-what", Anna.Say("Das hat geholfen").Keys);
    }

    [Fact]
    public void After_a_rating_the_topic_still_leads_on() =>
        Assert.Equal(["rating.thanks", "topic.into-plan"], Anna.Say("Was ist ein SMARTes Ziel?", "Das hat geholfen").Keys);

    [Theory]
    [InlineData("Was gehört in eine Vereinbarung?", "ja", "ok")]
    [InlineData("What belongs in an agreement?", "yes please", "ok")]
    public void A_yes_to_the_offer_of_more_shows_the_whole_article_once(string question, string yes, string again)
    {
        var chat = Anna.Say(question);
        var topic = chat.Account.Topic;
        Assert.Equal(topic, chat.Say(yes).Account.Topic);
        Assert.Contains(chat.Replies, reply => reply is Reply.ShowArticle { Whole: true } shown && shown.Slug == topic);
        Assert.Null(chat.Say(again).Account.Topic);
    }

    [Fact]
    public void What_the_shelf_does_not_know_is_kept_and_counted_for_curation()
    {
        Assert.Contains("topic.unknown", Anna.Say(Unknown).Keys);
        Anna.Say(Unknown.ToUpperInvariant());
        var question = CurationJson.Question(Assert.Single(records.Of(OpenQuestion.Kind)));
        Assert.Equal((Unknown, 2, null), (question.Text, question.Times, question.Asker));
    }

    [Fact]
    public void A_question_goes_to_a_named_colleague_who_answers_it()
    {
        var chat = Anna.Say(Unknown, "Frage weitergeben");
        Assert.Contains("hand-on.who", chat.Keys);
        Assert.Contains("hand-on.done", chat.Say("Okafor").Keys);
        var colleague = new Chat(person: "okafor") { Desk = Shelf, Records = records }.Say("Offene Fragen");
        Assert.IsType<Place.AnsweringQuestion>(colleague.State.Place);
        Assert.Contains("curation.answered", colleague.Say("Er ist grau.").Keys);
        Assert.Contains("curation.answer", chat.Say("Offene Fragen").Keys);
    }

    [Fact]
    public void A_name_that_nobody_has_is_asked_again()
    {
        var chat = Anna.Say(Unknown, "Frage weitergeben", "Müller");
        Assert.Contains("hand-on.unknown", chat.Keys);
        Assert.Contains("cancel.nothing", chat.Say("Abbrechen").Keys);
    }

    [Fact]
    public void Only_administrators_see_everybodys_questions()
    {
        Anna.Say(Unknown);
        Assert.Contains("curation.none", new Chat(person: "ben") { Desk = Shelf, Records = records }.Say("Offene Fragen").Keys);
        var chat = new Chat(person: "root") { Desk = Shelf, Records = records, IsAdministrator = true }.Say("Offene Fragen");
        Assert.Contains("curation.line", chat.Keys);
    }

    [Theory]
    [InlineData("show me unanswered questions")]
    [InlineData("which questions are still open?")]
    [InlineData("Zeig mir die unbeantworteten Fragen")]
    [InlineData("welche Fragen sind noch offen?")]
    public void Who_asks_for_the_open_questions_gets_their_list_and_no_article(string words) =>
        Assert.Equal("show-questions", new Chat(person: "root") { Desk = Shelf, Records = records, IsAdministrator = true }.Say(words).Account.Intent);

    [Theory]
    [InlineData("war das hilfreich?", "rating.ask")]
    [InlineData("Was this helpful?", "rating.ask")]
    [InlineData("ja, das war sehr hilfreich", "rating.thanks")]
    [InlineData("that was not helpful", "rating.sorry")]
    [InlineData("hat mir leider nicht geholfen", "rating.sorry")]
    public void What_is_said_of_an_answer_in_other_words_rates_it(string words, string key) =>
        Assert.Contains(key, Anna.Say("Was gehört in eine Vereinbarung?", words).Keys);

    [Fact]
    public void In_the_middle_of_a_step_a_question_is_answered_and_the_step_goes_on()
    {
        var chat = Anna.Say("neuer plan", "Lesen", "Was gehört in eine Vereinbarung?");
        Assert.StartsWith("article.", chat.Keys.First(), StringComparison.Ordinal);
        Assert.Equal("need.need", chat.Asked);
    }

    [Fact]
    public void An_article_opens_the_step_it_belongs_to()
    {
        var chat = Anna.Say("neuer plan", "Lesen", "Abbrechen", "Was ist ein SMARTes Ziel?", "Zum Schritt „Gemeinsame Ziele setzen“");
        Assert.Equal("goal.statement", chat.Asked);
    }

    [Fact]
    public void In_the_middle_of_a_step_the_title_of_an_offered_topic_is_read_and_no_answer_to_the_step()
    {
        var chat = new Chat(Language.English) { Desk = Shelf }.Say("new plan", "Reading", Ambiguous);
        Assert.Equal(["topic.which"], chat.Keys);
        var titles = chat.Messages[^1].SuggestedActions!.Actions.Select(action => action.Title).ToList();
        chat.Say(titles[1]);
        Assert.StartsWith("article.", chat.Keys.First(), StringComparison.Ordinal);
        Assert.Equal("need.need", chat.Asked);
        Assert.Null(chat.Plan.Entry("need"));
    }

    [Fact]
    public void An_offered_topic_can_be_picked_by_its_number()
    {
        var chat = new Chat(Language.English) { Desk = Shelf }.Say(Ambiguous);
        var second = chat.State.Candidates[1];
        Assert.Contains($"article.{second}", chat.Say("2").Keys);
    }
}
