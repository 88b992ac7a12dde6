using PartnerBot.Planning;
using PartnerBot.Tests.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.ActionPlan;

public sealed class TaskListTests
{
    private static Plan Busy => PlanDrafts.Empty.Date("event", "2027-04-30").Role("coordinator", "Elif Kaya", 6)
        .Task("Raum buchen", "Herr Brandt", PlanDrafts.On("2026-11-10"))
        .Task("Einladung schreiben", "Koordination", PlanDrafts.On("2026-11-22"))
        .Task("Plakate drucken", "Elif Kaya", PlanDrafts.Weeks("event", -2))
        .Task("Geld beantragen", "ich", PlanDrafts.On("2026-12-01"), ("state", PlanDrafts.State("blocked")), ("reason", new Value.Words("Zusage fehlt")))
        .Task("Idee haben", "Herr Brandt", PlanDrafts.On("2026-10-01"), ("state", PlanDrafts.State("done")));

    [Fact]
    public void Tasks_stand_in_groups_by_how_they_press()
    {
        var chat = new Chat().Open(Busy).Say("Aufgaben anzeigen");
        Assert.Equal(["tasks.overdue", "tasks.this-week", "tasks.later", "tasks.waiting", "tasks.done"], chat.Sheet.Parts.Select(part => part.Heading!.Key));
        Assert.Equal(["Raum buchen", "Einladung schreiben", "Plakate drucken", "Geld beantragen", "Idee haben"], chat.Sheet.Parts.SelectMany(part => part.Rows).Select(row => row.Name));
    }

    [Theory]
    [InlineData(Language.German, "Was muss Frau Kaya tun?")]
    [InlineData(Language.German, "Aufgaben von Frau Kaya")]
    [InlineData(Language.English, "What does Ms Kaya have to do?")]
    public void One_persons_tasks_are_found_by_name_and_by_role(Language language, string words)
    {
        var chat = new Chat(language).Open(Busy).Say(words);
        Assert.Contains("tasks.title-of", chat.Keys);
        Assert.Equal(["Einladung schreiben", "Plakate drucken"], chat.Sheet.Parts.SelectMany(part => part.Rows).Select(row => row.Name));
    }

    [Theory]
    [InlineData(Language.German, "meine Aufgaben")]
    [InlineData(Language.English, "show my tasks")]
    public void My_tasks_are_my_own(Language language, string words)
    {
        var chat = new Chat(language).Open(Busy).Say(words);
        Assert.Equal(["Geld beantragen"], chat.Sheet.Parts.SelectMany(part => part.Rows).Select(row => row.Name));
    }

    [Fact]
    public void A_person_without_tasks_is_said_to_have_none() => Assert.Contains("tasks.nothing-of", new Chat().Open(Busy).Say("Was muss Frau Sander tun?").Keys);

    [Fact]
    public void A_row_is_ticked_with_one_press_and_only_once()
    {
        var chat = new Chat().Open(Busy).Say("Aufgaben anzeigen");
        var tick = chat.RowButton("Raum buchen", "task.tick");
        chat.PressHandle(tick, []);
        Assert.Contains("task.ticked", chat.Keys);
        Assert.Equal("done", chat.Plan.Of("task").First().Picked("state"));
        chat.PressHandle(tick, []);
        Assert.Contains("card.used", chat.Keys);
    }

    [Fact]
    public void Ticking_what_comes_back_enters_the_next_one_and_undo_takes_both_back()
    {
        var chat = new Chat().Open(PlanDrafts.Empty.Task("Kennzahlen eintragen", "ich", PlanDrafts.On("2026-11-20"), ("rhythm", new Value.Words("jeden Monat")))).Say("Aufgaben anzeigen");
        chat.PressHandle(chat.RowButton("Kennzahlen eintragen", "task.tick"), []);
        Assert.Contains("task.comes-again", chat.Keys);
        Assert.Equal(PlanDrafts.On("2026-12-20"), chat.Plan.Of("task").Last()["due"]);
        chat.Say("Rückgängig");
        Assert.Null(Assert.Single(chat.Plan.Of("task")).Picked("state"));
    }

    [Fact]
    public void The_state_that_is_told_counts_as_a_tick_too()
    {
        var chat = new Chat().Open(PlanDrafts.Empty.Task("Kennzahlen eintragen", "ich", PlanDrafts.On("2026-11-20"), ("rhythm", new Value.Words("jeden Monat")))).Say("Stand ändern", "erledigt");
        Assert.Equal(2, chat.Plan.Of("task").Count());
    }

    [Theory]
    [InlineData(Language.German, "Was kommt als Nächstes?")]
    [InlineData(Language.English, "What comes next?")]
    public void The_next_thing_is_one_with_its_reason(Language language, string words)
    {
        var chat = new Chat(language).Open(Busy).Say(words);
        Assert.Contains("next.overdue", chat.Keys);
        Assert.Equal("Raum buchen", chat.Sheet.Parts.Single().Rows.Single().Name);
    }

    [Fact]
    public void Where_nothing_presses_the_plan_goes_on() => Assert.Equal("need.need", new Chat().Open(PlanDrafts.Empty).Say("Was kommt als Nächstes?").Asked);

    [Fact]
    public void Two_hundred_long_tasks_are_paged_and_every_one_is_shown_once()
    {
        var plan = Enumerable.Range(0, 200).Aggregate(PlanDrafts.Empty, (all, n) => all.Task($"Aufgabe {n} *{new string('_', 190)}", "Frau Kaya", PlanDrafts.On("2027-03-01")));
        var chat = new Chat().Open(plan).Say("Aufgaben anzeigen");
        var seen = new List<string>();
        for (var page = 0; page < 100; page++)
        {
            seen.AddRange(chat.Sheet.Parts.SelectMany(part => part.Rows).Select(row => row.Name));
            Assert.InRange(Sizes.Of(chat.Messages), 1, Sizes.Most);
            if (chat.Sheet.More is null)
            {
                break;
            }

            chat = page % 2 == 0 ? chat.Press("offer.show-more") : chat.Say("Mehr zeigen");
        }

        Assert.Equal(200, seen.Count);
        Assert.Equal(200, seen.Distinct().Count());
        Assert.Contains("more.nothing", chat.Say("Mehr zeigen").Keys);
    }
}
