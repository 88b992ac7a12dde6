using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Tests.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.ActionPlan;

public sealed class Dates
{
    private static Plan WithEvent => PlanDrafts.Empty.Date("event", "2027-04-30");

    [Theory]
    [InlineData(Language.German, "zwei Wochen vor der Veranstaltung", -2, Span.Weeks, "event")]
    [InlineData(Language.German, "H-6 Wochen", -6, Span.Weeks, "hearing")]
    [InlineData(Language.German, "drei Tage nach der Unterschrift", 3, Span.Days, "signing")]
    [InlineData(Language.English, "two weeks before the event", -2, Span.Weeks, "event")]
    public void A_distance_from_a_date_is_kept_as_such(Language language, string words, int offset, Span unit, string anchor)
    {
        var chat = new Chat(language).Open(WithEvent).Say(language == Language.German ? "Neue Aufgabe: Plakate drucken" : "New task: print posters", language == Language.German ? "Frau Kaya" : "Ms Kaya", words);
        Assert.Equal(new Value.Relative(anchor, offset, unit), chat.Plan.Of("task").Single()["due"]);
    }

    [Fact]
    public void It_is_shown_with_the_day_it_comes_to()
    {
        var chat = new Chat().Open(WithEvent).Say("Neue Aufgabe: Plakate drucken", "Frau Kaya", "zwei Wochen vor der Veranstaltung", "Aufgaben anzeigen");
        Assert.Contains("Freitag, 16. April 2027", chat.Card.FallbackText, StringComparison.Ordinal);
        Assert.Contains("Veranstaltung", chat.Card.FallbackText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.German, "Die Haushaltsberatung ist jetzt am 12.5.")]
    [InlineData(Language.English, "The budget hearing is now on May 12")]
    public void A_date_moves_with_all_that_hangs_on_it_and_says_how_many(Language language, string words)
    {
        var plan = PlanDrafts.Empty.Date("hearing", "2027-03-31").Task("Zahlen", due: PlanDrafts.Weeks("hearing", -6)).Task("Brief", due: PlanDrafts.Weeks("hearing", -2)).Task("Flyer", due: PlanDrafts.On("2027-03-01"));
        var chat = new Chat(language).Open(plan).Say(words);
        Assert.Contains("anchor.moved", chat.Keys);
        Assert.Equal(2, chat.Replies.OfType<PartnerBot.Conversations.Replies.Reply.Tell>().First(tell => tell.Line.Key == "anchor.moved").Line.Slots.First(slot => slot.Name == "count").Value);
        Assert.Equal([PlanDrafts.Day("2027-03-31"), PlanDrafts.Day("2027-04-28"), PlanDrafts.Day("2027-03-01")], chat.Plan.Of("task").Select(task => chat.Plan.DueDay(task)!.Value));
    }

    [Fact]
    public void It_moves_by_a_distance_too()
    {
        var chat = new Chat().Open(PlanDrafts.Empty.Date("kick-off", "2027-03-15")).Say("Zieh den Auftakt um zwei Wochen vor");
        Assert.Equal(PlanDrafts.Day("2027-03-01"), chat.Plan.DayOf("kick-off"));
    }

    [Fact]
    public void A_date_that_the_plan_does_not_have_yet_is_entered()
    {
        var chat = new Chat().Open(PlanDrafts.Empty.Task("Flyer", "Frau Kaya", PlanDrafts.Weeks("event", -2))).Say("Die Veranstaltung ist jetzt am 12.5.2027");
        Assert.Equal(PlanDrafts.Day("2027-05-12"), chat.Plan.DayOf("event"));
    }

    [Fact]
    public void A_single_task_moves_by_its_name()
    {
        var chat = new Chat().Open(WithEvent.Task("Plakate drucken", "Frau Kaya", PlanDrafts.On("2027-03-01"))).Say("Schieb die Aufgabe Plakate drucken auf den 8.3.2027");
        Assert.Equal(PlanDrafts.On("2027-03-08"), chat.Plan.Of("task").Single()["due"]);
        Assert.Equal(PlanDrafts.Day("2027-04-30"), chat.Plan.DayOf("event"));
    }

    [Fact]
    public void A_date_may_lie_in_the_past_but_a_task_may_not()
    {
        var chat = new Chat().Open(PlanDrafts.Empty).Say("Aufgaben planen", "ja", "Unterzeichnung", "10.11.2026");
        Assert.Equal(PlanDrafts.Day("2026-11-10"), chat.Plan.DayOf("signing"));
        chat.Say("Nein, weiter", "ja", "Flyer drucken", "Frau Kaya", "10.11.2026");
        Assert.Contains("answer.past-day", chat.Keys);
    }

    [Fact]
    public void An_end_before_the_start_is_named_with_a_way_out()
    {
        var chat = new Chat().Open(PlanDrafts.Empty.Date("kick-off", "2027-03-15").Date("end", "2027-12-31")).Say("Vertragsende ist jetzt der 1.2.2027");
        Assert.Contains("contradiction.end-before-start", chat.Keys);
        chat.Say("Vertragsende ist jetzt der 1.2.2028");
        Assert.DoesNotContain("contradiction.end-before-start", chat.Keys);
    }

    [Fact]
    public void A_day_in_May_is_no_question()
    {
        var chat = new Chat(Language.English) { Desk = PartnerBot.Turns.TurnRegistration.OpenDesk(null) }.Open(PlanDrafts.Empty).Say("Plan tasks", "yes", "Budget hearing", "May 12, 2027");
        Assert.Equal(PlanDrafts.Day("2027-05-12"), chat.Plan.DayOf("hearing"));
    }

    [Fact]
    public void What_names_no_date_is_asked_about()
    {
        var chat = new Chat().Open(WithEvent).Say("verschieb die Frist um drei Tage");
        Assert.Contains("move.what", chat.Keys);
        Assert.Empty(chat.Edits);
    }
}
