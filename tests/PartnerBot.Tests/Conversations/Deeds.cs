using PartnerBot.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations;

/// <summary>Whoever says what they just did has the task ticked that it is about, and no other.</summary>
public sealed class Deeds
{
    [Theory]
    [InlineData(Language.German, "hab den Schlüssel abgeholt")]
    [InlineData(Language.German, "den schlüssel hab ich abgeholt")]
    [InlineData(Language.German, "ich habe gerade die Schlüssel vom Saal abgeholt")]
    [InlineData(Language.English, "picked up the key")]
    [InlineData(Language.English, "i've picked up the key")]
    public void The_one_task_it_is_about_is_ticked_and_can_be_taken_back(Language language, string words)
    {
        var chat = WithTasks(language).Say(words);
        Assert.Equal("mark-done", chat.Account.Intent);
        Assert.Equal(["done", "open"], States(chat));
        Assert.Equal(["open", "open"], States(chat.Say(language == Language.German ? "Rückgängig" : "Undo")));
    }

    [Fact]
    public void Another_deed_with_the_same_thing_is_asked_about_and_ticked_after_the_tap()
    {
        var chat = WithTasks(Language.German).Say("hab den Flyer verschickt");
        Assert.Equal(["open", "open"], States(chat));
        Assert.Equal(["open", "done"], States(chat.Say("Aufgabe erledigt")));
    }

    [Fact]
    public void A_task_without_a_day_is_ticked_by_its_name_like_any_other() =>
        Assert.Equal(["open", "done"], States(WithTasks(Language.German).Say("Flyer drucken ist erledigt")));

    [Theory]
    [InlineData(Language.German, "hab die Blumen gegossen")]
    [InlineData(Language.English, "watered the flowers")]
    public void Where_no_task_fits_it_is_asked_and_nothing_is_ticked(Language language, string words)
    {
        var chat = WithTasks(language).Say(words);
        Assert.Contains("doubt.which", chat.Keys);
        Assert.Empty(chat.Edits);
    }

    [Theory]
    [InlineData(Language.German, "ich hab den Schlüssel noch nicht abgeholt")]
    [InlineData(Language.German, "wir haben den Schlüssel abgeholt?")]
    [InlineData(Language.German, "hab den Schlüssel gesehen")]
    [InlineData(Language.English, "I haven't picked up the key")]
    [InlineData(Language.English, "needed the key")]
    public void What_is_not_done_or_only_seen_ticks_nothing(Language language, string words) =>
        Assert.Equal(["open", "open"], States(WithTasks(language).Say(words)));

    [Theory]
    [InlineData(Language.German, "hab den Schlüssel abgeholt", "Gemeint war: Aufgabe erledigt")]
    [InlineData(Language.English, "picked up the key", "I meant: Task is done")]
    public void Among_free_words_it_is_kept_and_offered_in_one_tap(Language language, string words, string tap)
    {
        var chat = WithTasks(language).Say(language == Language.German ? "Bedarf ändern" : "change the need");
        Assert.Equal("need.need", chat.Asked);
        chat.Say(words);
        Assert.Equal(words, chat.Plan.Entry("need")!.Said("need"));
        Assert.Contains(chat.Messages, message => message.SuggestedActions?.Actions.Any(action => action.Title == tap) == true);
        Assert.Equal(["done", "open"], States(chat.Say(tap)));
    }

    [Theory]
    [InlineData("den Kuchen abhaken")]
    [InlineData("Kuchen: erledigt")]
    public void Another_name_than_the_only_tasks_ticks_nothing(string words)
    {
        var chat = new Chat().Say("Neuer Plan: Lesestart", "Wenig Vorlesezeit", "Aufgabe: Schlüssel abholen", "ich", "Pause machen");
        Assert.Equal(["open"], States(chat.Say(words)));
    }

    private static IEnumerable<string> States(Chat chat) => chat.Plan.Of("task").Select(task => task["state"] is Value.Chosen { Options: ["done"] } ? "done" : "open");

    private static Chat WithTasks(Language language) => language == Language.German
        ? new Chat(language).Say("Neuer Plan: Lesestart", "Wenig Vorlesezeit", "Aufgabe: Schlüssel abholen", "Pause machen", "Aufgabe: Flyer drucken", "Pause machen")
        : new Chat(language).Say("New plan: Reading start", "Little reading at home", "Task: pick up the key", "Take a break", "Task: print the flyers", "Take a break");
}
