using PartnerBot.Planning;
using PartnerBot.Tests.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations;

/// <summary>A command that names something acts on that, asks which, or says that it is not there; never on something else.</summary>
public sealed class NamedThings
{
    private static Plan One => PlanDrafts.Empty.Task("Vertrag verhandeln", "anna", PlanDrafts.On("2026-12-10"));

    private static Plan Three => One.Task("Flyer drucken", "anna", PlanDrafts.On("2026-12-11")).Task("Raum buchen", "anna").Task("Museum besuchen", "anna").Task("Plakate drucken", "anna");

    [Theory]
    [InlineData("Plakate sind gedruckt, erledigt", Language.German)]
    [InlineData("Das Protokoll ist fertig", Language.German)]
    [InlineData("Die Einladung ist erledigt", Language.German)]
    [InlineData("Hak die Aufgabe Stühle ab", Language.German)]
    [InlineData("the poster is done", Language.English)]
    [InlineData("Set the flyer to done", Language.English)]
    [InlineData("I've called the museum, done", Language.English)]
    public void An_unknown_name_ticks_nothing_and_the_own_tasks_are_offered(string words, Language language)
    {
        var chat = new Chat(language).Open(One).Say(words);
        Assert.Empty(chat.Edits);
        Assert.Contains("task.no-such", chat.Keys);
        Assert.Contains("task.choice", chat.Keys);
        Assert.Equal("done", chat.Say("1").Plan.Of("task").Single().Picked("state"));
    }

    [Theory]
    [InlineData("verhandeln ist erledigt", "Vertrag verhandeln")]
    [InlineData("Der Vertrag ist verhandelt, erledigt", "Vertrag verhandeln")]
    [InlineData("Flyer sind gedruckt, erledigt", "Flyer drucken")]
    [InlineData("Raum ist gebucht, abhaken", "Raum buchen")]
    [InlineData("Museum besuchen: erledigt", "Museum besuchen")]
    public void A_name_in_another_form_finds_its_task(string words, string title) =>
        Assert.Equal(title, new Chat().Open(Three).Say(words).Plan.Of("task").Single(task => task.Picked("state") == "done").Said("title"));

    [Theory]
    [InlineData("Das Museum ist angerufen, erledigt")]
    [InlineData("Plakate sind bestellt, erledigt")]
    public void A_name_that_agrees_in_part_is_asked_about(string words)
    {
        var chat = new Chat().Open(Three).Say(words);
        Assert.Empty(chat.Edits);
        Assert.Contains("task.which", chat.Keys);
        Assert.DoesNotContain("task.no-such", chat.Keys);
    }

    [Theory]
    [InlineData("erledigt")]
    [InlineData("Das ist erledigt")]
    [InlineData("habe ich schon erledigt")]
    [InlineData("Bereits erledigt")]
    [InlineData("Aufgabe als beendet markieren")]
    public void Where_nothing_is_named_the_only_task_is_meant(string words) =>
        Assert.Equal("done", new Chat().Open(One).Say(words).Plan.Of("task").Single().Picked("state"));

    [Theory]
    [InlineData("Das Plakat hängt, weil der Drucker kaputt ist", Language.German)]
    [InlineData("Die Aufgabe Flyer ist blockiert", Language.German)]
    [InlineData("Blockiere die Aufgabe Flyer, das Logo fehlt", Language.German)]
    [InlineData("the flyer task is stuck because the logo is missing", Language.English)]
    [InlineData("block the poster task because the printer is broken", Language.English)]
    public void What_is_not_there_is_not_blocked_elsewhere(string words, Language language)
    {
        var chat = new Chat(language).Open(One).Say(words);
        Assert.Empty(chat.Edits);
        Assert.Contains("task.no-such", chat.Keys);
    }

    [Theory]
    [InlineData("Die Aufgabe Vertrag hängt beim Rechtsamt, weil niemand antwortet", Language.German)]
    [InlineData("Block the task Vertrag verhandeln because nobody answers", Language.English)]
    public void What_is_there_is_blocked(string words, Language language) => Assert.Equal("blocked", new Chat(language).Open(Three).Say(words).Plan.Of("task").First().Picked("state"));

    [Theory]
    [InlineData("Verschiebe das Plakat auf Freitag", Language.German)]
    [InlineData("snooze the museum call until Friday", Language.English)]
    public void What_is_not_there_is_not_put_off(string words, Language language)
    {
        var chat = new Chat(language).Open(One).Say(words);
        Assert.Empty(chat.Edits);
        Assert.DoesNotContain("snooze.done", chat.Keys);
    }

    [Theory]
    [InlineData("Gib die Aufgabe Plakat an Frau Kaya", Language.German)]
    [InlineData("give the poster task to Ms Kaya", Language.English)]
    public void What_is_not_there_is_not_handed_over(string words, Language language)
    {
        var chat = new Chat(language).Open(One).Say(words);
        Assert.Equal("anna", chat.Plan.Of("task").Single().Said("owner"));
        Assert.Contains("task.no-such", chat.Keys);
    }

    [Theory]
    [InlineData("Gib die Aufgabe Vertrag verhandeln an Frau Kaya", Language.German)]
    [InlineData("give the Vertrag task to Frau Kaya", Language.English)]
    public void What_is_there_is_handed_over(string words, Language language) => Assert.Equal("Frau Kaya", new Chat(language).Open(Three).Say(words).Plan.Of("task").First().Said("owner"));

    [Fact]
    public void A_task_that_is_closed_is_said_to_be()
    {
        var chat = new Chat().Open(Three).Say("Flyer drucken ist erledigt").Say("Flyer drucken ist erledigt");
        Assert.Contains("task.closed", chat.Keys);
        Assert.Single(chat.Plan.Of("task"), task => task.Picked("state") == "done");
    }

    [Theory]
    [InlineData("Lösche die Aufgabe Plakate", Language.German)]
    [InlineData("Entferne das Museum als Partner", Language.German)]
    [InlineData("Delete the flyer task", Language.English)]
    [InlineData("remove the museum as a partner", Language.English)]
    public void What_is_not_there_is_not_removed(string words, Language language)
    {
        var chat = new Chat(language).Open(One.Partner("Kita Sonnenschein", ("contact", new Value.Words("Frau Kaya")))).Say(words);
        Assert.Contains("remove.no-such", chat.Keys);
        Assert.Empty(chat.Say(language == Language.German ? "Ja" : "Yes").Edits);
    }

    [Fact]
    public void A_partner_with_tasks_is_removed_after_a_yes_and_the_tasks_are_named()
    {
        var plan = PlanDrafts.Empty.Partner("Kita Sonnenschein", ("contact", new Value.Words("Frau Kaya"))).Task("Raum zeigen", "Frau Kaya");
        var chat = new Chat().Open(plan).Say("Entferne die Kita als Partner");
        Assert.Contains("remove.has-tasks", chat.Keys);
        Assert.Contains("proposal.remove", chat.Keys);
        Assert.Empty(chat.Edits);
        Assert.Empty(chat.Say("Ja").Plan.Of("partner"));
        Assert.Single(chat.Say("Rückgängig").Plan.Of("partner"));
    }

    [Theory]
    [InlineData("Streich das zweite Ziel", "Hundert Ausweise")]
    [InlineData("Lösche das Ziel Vorlesen", "Jede Woche vorlesen")]
    public void A_goal_is_removed_by_its_number_or_its_words(string words, string statement)
    {
        var plan = PlanDrafts.Empty.Goal("Jede Woche vorlesen").Goal("Hundert Ausweise");
        Assert.DoesNotContain(new Chat().Open(plan).Say(words, "Ja").Plan.Of("goal"), goal => goal.Said("statement") == statement);
    }

    [Theory]
    [InlineData("beim Ziel Besuche stehen wir jetzt bei 210", false)]
    [InlineData("Beim Ziel Ausweise stehen wir jetzt bei 72, trag es ein", true)]
    [InlineData("Neuer Messwert 31 für das Ziel", true)]
    [InlineData("Aktueller Stand beim Ziel ist 48, bitte eintragen", true)]
    public void A_value_goes_to_no_goal_that_is_not_named(string words, bool kept)
    {
        var chat = new Chat().Open(PlanDrafts.Empty.Goal("Hundert neue Ausweise")).Say(words);
        Assert.Equal(kept, chat.Keys.Contains("measure.kept"));
        Assert.Equal(!kept, chat.Keys.Contains("measure.no-such"));
    }

    [Theory]
    [InlineData("wir hatten 34 Kinder", Language.German, "Messwert eintragen")]
    [InlineData("gestern waren 34 Kinder da", Language.German, "Messwert eintragen")]
    [InlineData("we had 34 children", Language.English, "Record a value")]
    [InlineData("34 children came yesterday", Language.English, "Record a value")]
    public void A_number_of_guests_is_asked_about_once_and_kept_with_the_tap(string words, Language language, string tap)
    {
        var chat = new Chat(language).Open(PlanDrafts.Empty.Goal("Hundert neue Ausweise")).Say(words);
        Assert.Contains("doubt.which", chat.Keys);
        Assert.Empty(chat.Edits);
        Assert.Contains("measure.kept", chat.Say(tap).Keys);
        Assert.Contains(chat.Edits, edit => edit is Edit.Answered { Value: Value.Number { Amount: 34 } });
    }

    [Fact]
    public void Without_a_goal_a_number_of_guests_is_no_value() => Assert.DoesNotContain("doubt.which", new Chat().Open(PlanDrafts.Empty).Say("wir hatten 34 Kinder").Keys);
}
