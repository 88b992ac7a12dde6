using PartnerBot.Conversations;
using PartnerBot.Planning;
using PartnerBot.Planning.Goals;
using PartnerBot.Texts;
using static PartnerBot.Tests.Conversations.OtherDays.Stage;

namespace PartnerBot.Tests.Conversations.OtherDays;

/// <summary>What is special to one door, who may tap, and when nothing is offered.</summary>
public sealed class SomeDoors
{
    [Theory]
    [InlineData("Erinner mich am Freitag an den Anruf beim Museum")]
    [InlineData("Verschiebe Flyer drucken auf Freitag, den 4. Dezember 2026")]
    [InlineData("Neues Ziel: 40 Kinder bis zum 31. Mai 2027")]
    public void A_clear_day_offers_nothing(string words)
    {
        var chat = Ready(Language.German, "task").Say(words);
        Assert.DoesNotContain("other-day.read", chat.Keys);
        Assert.Null(chat.State.Doubt);
    }

    [Theory]
    [InlineData(Language.German, "Neuer Messwert vom 03/04: 34", "2026-04-03", "2026-03-04")]
    [InlineData(Language.English, "new reading on 03/04: 34", "2026-03-04", "2026-04-03")]
    public void A_measured_value_moves_to_the_other_day_of_those_that_are_over(Language language, string words, string first, string other)
    {
        var chat = Ready(language, "goal").Say(language == Language.German ? "Neues Ziel: 40 Kinder" : "Set a goal: 40 kids", "abbrechen", words);
        var goal = chat.Plan.Of("goal").Last();
        Assert.Equal([(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), 34m)], Measures.Of(goal));

        Tap(chat);
        var swapped = DateOnly.Parse(other, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal([(swapped, 34m)], Measures.Of(chat.Plan.Of("goal").Last()));
        Assert.Equal("other-day.already", chat.Say("das andere").Keys.First());

        chat.Say("rückgängig");
        Assert.Empty(Measures.Of(chat.Plan.Of("goal").Last()));
    }

    [Fact]
    public void A_value_that_stood_on_the_first_day_comes_back_when_the_other_was_meant()
    {
        var chat = Ready(Language.German, "goal").Say("Neues Ziel: 40 Kinder", "abbrechen", "Neuer Messwert vom 3. April 2026: 20", "Neuer Messwert vom 03/04: 34");
        Tap(chat);
        Assert.Equal([(new DateOnly(2026, 3, 4), 34m), (new DateOnly(2026, 4, 3), 20m)], Measures.Of(chat.Plan.Of("goal").Last()));
        chat.Say("rückgängig");
        Assert.Equal([(new DateOnly(2026, 4, 3), 20m)], Measures.Of(chat.Plan.Of("goal").Last()));
    }

    [Theory]
    [InlineData(Language.German, "Kontakt mit der Kita Sonnenblume am 03/04 festhalten", "2026-04-03", "2026-03-04")]
    [InlineData(Language.English, "log a contact with Kita Sonnenblume on 03/04", "2026-03-04", "2026-04-03")]
    public void A_noted_contact_moves_to_the_other_day(Language language, string words, string first, string other)
    {
        var chat = Ready(language, "contact").Say(words);
        Assert.Equal(first, Iso(chat.Plan.Of("contact").Single()["day"]));
        Tap(chat);
        Assert.Equal(other, Iso(chat.Plan.Of("contact").Single()["day"]));
    }

    [Theory]
    [InlineData(Language.German, "Erinner mich jeden zweiten Dienstag um 8 an den Bericht")]
    [InlineData(Language.English, "Remind me every other Tuesday at 8 to write the report")]
    public void What_comes_back_begins_on_its_next_day(Language language, string words)
    {
        var chat = Ready(language, "remind").Say(words);
        Assert.Contains("remind.series-at", chat.Keys);
        var own = Assert.Single(Settings(chat).Own);
        Assert.Equal((new DateOnly(2026, 12, 1), new TimeOnly(8, 0)), (own.Day, own.Time!.Value));
    }

    [Fact]
    public void Nobody_else_in_a_group_means_the_other_day()
    {
        var chat = Ready(Language.German, "task").Say("Verschiebe Flyer drucken auf nächsten Freitag");
        Assert.Equal("anna", chat.State.Doubt!.Person);
        var state = chat.State with { Doubt = chat.State.Doubt with { Person = "ben" } };
        var scene = new Scene(state, "anna", Now, Now.UtcDateTime.AddHours(1)) { Plan = chat.Plan, FreshId = "f" };
        var made = (Decision.Made)Conversation.Decide(scene, new Input.Said("das andere"));
        Assert.Empty(made.Edits);
        Assert.Null(made.State.Doubt);
    }

    [Fact]
    public void Who_may_no_longer_edit_taps_in_vain()
    {
        var company = Company.Gathered();
        company.Ben.At = Now;
        company.Ben.Say("Neue Aufgabe: Flyer drucken", "abbrechen", "Verschiebe Flyer drucken auf nächsten Freitag");
        var button = Button(company.Ben);
        company.Anna.Say("Mach Ben zum Partner");
        Assert.Contains("right.missing", company.Ben.PressHandle(button, []).Keys);
        Assert.Equal(new Value.Day(First), company.Plan.Of("task").Single(task => task.Said("title") == "Flyer drucken")["due"]);
    }
}
