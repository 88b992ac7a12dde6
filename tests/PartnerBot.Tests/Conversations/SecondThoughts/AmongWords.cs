using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.SecondThoughts;

/// <summary>Where free words are asked for, what could be a command is kept as the answer, said, and offered as the command in one tap.</summary>
public sealed class AmongWords
{
    [Theory]
    [InlineData(Language.German, "lad sabine@kita.example ein", "Gemeint war: Person einladen", "invite-person")]
    [InlineData(Language.German, "verschieb die Kisten auf Mitte Februar", "Gemeint war: Termin verschieben", "move-date")]
    [InlineData(Language.English, "the meeting with Mrs. Kaya is on January 15 at 10", "I meant: Add a meeting", "add-meeting")]
    public void It_is_kept_and_one_tap_makes_it_the_command(Language language, string words, string tap, string intent)
    {
        var chat = AtEvidence(language).Say(words);
        Assert.Equal(words, chat.Plan.Entry("need")!.Said("evidence"));
        Assert.Contains("answer.read-as", chat.Keys);
        Assert.Equal("need.audience", chat.Asked);
        Assert.Contains(chat.Messages, message => message.SuggestedActions?.Actions.Any(action => action.Title == tap) == true);
        chat.Say(tap);
        Assert.Equal(intent, chat.Account.Intent);
        Assert.Null(chat.Plan.Entry("need")!["evidence"]);
    }

    [Fact]
    public void After_the_command_the_question_comes_again()
    {
        var chat = AtEvidence(Language.German).Say("Treffen mit Frau Kaya am 15. Januar um 10 Uhr", "Gemeint war: Treffen eintragen", "ja");
        Assert.NotEmpty(chat.Plan.Of("meeting"));
        chat.Say("weiter");
        Assert.Equal("need.evidence", chat.Asked);
    }

    [Fact]
    public void One_undo_gives_the_answer_back() =>
        Assert.Equal("verschieb die Kisten auf Mitte Februar", AtEvidence(Language.German).Say("verschieb die Kisten auf Mitte Februar", "Gemeint war: Termin verschieben", "Rückgängig").Plan.Entry("need")!.Said("evidence"));

    [Theory]
    [InlineData("Die Kita meldet, dass jedes dritte Kind Sprachförderung braucht")]
    [InlineData("Vierzig Kinder stehen auf der Warteliste")]
    [InlineData("Eltern fragen am Infopult danach")]
    [InlineData("Statistik 2025: 12 Ausweise")]
    public void An_ordinary_answer_gets_no_such_button(string words)
    {
        var chat = AtEvidence(Language.German).Say(words);
        Assert.Null(chat.State.Held);
        Assert.DoesNotContain("answer.read-as", chat.Keys);
    }

    [Fact]
    public void The_tap_is_over_with_the_next_message()
    {
        var chat = AtEvidence(Language.German).Say("lad sabine@kita.example ein", "Familien");
        Assert.Null(chat.State.Held);
        chat.Say("Gemeint war: Person einladen");
        Assert.Equal("lad sabine@kita.example ein", chat.Plan.Entry("need")!.Said("evidence"));
    }

    [Fact]
    public void In_a_group_it_is_the_speakers_own()
    {
        var chat = AtEvidence(Language.German).Say("lad sabine@kita.example ein");
        Assert.Equal("anna", chat.State.Held!.Person);
    }

    [Theory]
    [InlineData(Language.German, "das andere")]
    [InlineData(Language.German, "nein, ich meinte den anderen")]
    [InlineData(Language.English, "no, I meant the other one")]
    public void The_other_where_nothing_was_in_doubt_is_no_answer(Language language, string words)
    {
        var chat = AtEvidence(language).Say(words);
        Assert.Contains("other-day.nothing", chat.Keys);
        Assert.Empty(chat.Edits);
        Assert.Equal("need.evidence", chat.Asked);
    }

    [Theory]
    [InlineData(Language.German, "wir brauchen noch ein ziel: 30 kinder lesen bis sommer mit", "30")]
    [InlineData(Language.English, "we need one more goal: 30 kids read along by summer", "30")]
    public void The_target_of_a_goal_is_the_number_in_it(Language language, string words, string target)
    {
        var chat = AtEvidence(language).Say(words);
        Assert.Equal(target, chat.Plan.Of("goal").Single().Said("target"));
    }

    private static Chat AtEvidence(Language language)
    {
        var chat = new Chat(language).Say(language == Language.German ? "Neuer Plan: Lesestart" : "New plan: Reading start", language == Language.German ? "Wenig Vorlesezeit" : "Little reading at home");
        Assert.Equal("need.evidence", chat.Asked);
        return chat;
    }
}
