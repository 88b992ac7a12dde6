using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.SecondThoughts;

/// <summary>Where a name is asked for, a command is neither swallowed nor carried out on a doubt; a name is taken without a question.</summary>
public sealed class AtNames
{
    [Theory]
    [InlineData("Frau Dr. Kaya-Öztürk")]
    [InlineData("Kita Sonnenschein, Frau Kaya")]
    [InlineData("die Leiterin der Kita")]
    [InlineData("Sam")]
    [InlineData("IT-Team")]
    [InlineData("Herr März")]
    [InlineData("May Freitag")]
    [InlineData("alle aus dem Team Jugend")]
    [InlineData("Vertretung aus dem Kulturamt")]
    [InlineData("the kindergarten lady")]
    [InlineData("Ehrenamtliche vom Förderverein")]
    [InlineData("Tom und Anna im Wechsel")]
    [InlineData("Praktikantin")]
    [InlineData("der Hausmeister")]
    [InlineData("Frau Müller (Presse)")]
    [InlineData("Schulsekretariat der Goetheschule")]
    public void A_name_is_taken_without_a_question(string name)
    {
        var chat = AtOwner(Language.German).Say(name);
        Assert.Equal(name, chat.Plan.Of("task").Last().Said("owner"));
        Assert.Null(chat.State.Held);
    }

    [Theory]
    [InlineData(Language.German, "erinner mich am Montag um 9 an den Anruf beim Museum")]
    [InlineData(Language.German, "mach mal nen brief an die kita")]
    [InlineData(Language.German, "Treffen mit Frau Kaya am 15. Januar um 10 in der Kita")]
    [InlineData(Language.English, "remind me on Monday at 9 to call the museum")]
    public void A_command_that_is_no_name_is_carried_out(Language language, string words)
    {
        var chat = AtOwner(language).Say(words);
        Assert.Equal("command", chat.Account.Understood);
        Assert.Null(chat.Plan.Of("task").First()["owner"]);
    }

    [Theory]
    [InlineData("Aufgabe: Plakat", "add-task", "Aufgabe hinzufügen")]
    [InlineData("lad sabine@kita.example ein", "invite-person", "Person einladen")]
    public void A_doubtful_command_is_asked_about_and_keeps_its_words(string words, string intent, string button)
    {
        var chat = AtOwner(Language.German).Say(words);
        Assert.Contains("doubt.which", chat.Keys);
        Assert.Empty(chat.Edits);
        chat.Say(button);
        Assert.Equal(intent, chat.Account.Intent);
    }

    [Fact]
    public void The_task_that_was_meant_is_the_next_one()
    {
        var chat = AtOwner(Language.German).Say("Aufgabe: Plakat", "Aufgabe hinzufügen");
        Assert.Equal(["Bücherkisten packen", "Plakat"], chat.Plan.Of("task").Select(task => task.Said("title")));
        Assert.All(chat.Plan.Of("task"), task => Assert.Null(task["owner"]));
    }

    [Fact]
    public void It_can_be_kept_as_the_name_in_one_tap()
    {
        var chat = AtOwner(Language.German).Say("Aufgabe: Plakat", "Als Antwort übernehmen");
        Assert.Equal("Aufgabe: Plakat", chat.Plan.Of("task").Last().Said("owner"));
    }

    private static Chat AtOwner(Language language)
    {
        var chat = new Chat(language).Say(language == Language.German ? "Neuer Plan: Lesestart" : "New plan: Reading start", language == Language.German ? "Aufgabe: Bücherkisten packen" : "Add a task: pack the book boxes");
        Assert.Equal("task.owner", chat.Asked);
        return chat;
    }
}
