using PartnerBot.Conversations;
using PartnerBot.Conversations.Knowing;
using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Tests.Planning;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Conversations.ActionPlan;

public sealed class ChecklistTests
{
    private static readonly Desk Shelf = TurnRegistration.OpenDesk(null);

    private static Chat With(Plan plan, Language language = Language.German) => new Chat(language) { Desk = Shelf }.Open(plan);

    [Theory]
    [InlineData(Language.German, "Checkliste für eine Veranstaltung", "Ja, so übernehmen")]
    [InlineData(Language.English, "add the joint event checklist", "Yes, go ahead")]
    public void It_is_shown_with_its_days_and_added_in_one_tap_and_taken_back_in_one(Language language, string words, string yes)
    {
        var chat = With(PlanDrafts.Empty.Date("event", "2027-04-30"), language).Say(words);
        Assert.Contains("proposal.checklist", chat.Keys);
        Assert.Empty(chat.Edits);
        Assert.Contains("2027", chat.Card.FallbackText, StringComparison.Ordinal);
        chat.Say(yes);
        Assert.Equal(10, chat.Plan.Of("task").Count());
        Assert.Contains(PlanDrafts.Day("2027-04-02"), chat.Plan.Of("task").Select(task => chat.Plan.DueDay(task)));
        chat.Say(language == Language.German ? "Rückgängig" : "Undo");
        Assert.Empty(chat.Plan.Of("task"));
    }

    [Fact]
    public void No_leaves_everything_as_it_was()
    {
        var chat = With(PlanDrafts.Empty).Say("Checkliste für eine Veranstaltung", "nein");
        Assert.Contains("proposal.dropped", chat.Keys);
        Assert.Empty(chat.Plan.Of("task"));
    }

    [Fact]
    public void Nothing_comes_twice_even_in_the_other_language()
    {
        var chat = With(PlanDrafts.Empty.Date("event", "2027-04-30")).Say("Checkliste für eine Veranstaltung", "ja", "English please", "add the joint event checklist");
        Assert.Contains("proposal.have-all", chat.Keys);
        Assert.Equal(10, chat.Plan.Of("task").Count());
    }

    [Fact]
    public void Without_its_day_the_checklist_asks_for_it_and_the_tasks_get_theirs()
    {
        var chat = With(PlanDrafts.Empty).Say("Checkliste für die Haushaltsberatung", "ja");
        Assert.Contains("checklist.day", chat.Keys);
        Assert.Equal("anchor.day", chat.Asked);
        chat.Say("12.5.2027");
        Assert.All(chat.Plan.Of("task"), task => Assert.NotNull(chat.Plan.DueDay(task)));
    }

    [Fact]
    public void A_word_that_is_neither_yes_nor_no_asks_again()
    {
        var chat = With(PlanDrafts.Empty).Say("Checkliste für eine Veranstaltung", "Blumenkohl mit Soße");
        Assert.Equal(nameof(Place.Proposed), chat.Asked);
        Assert.Empty(chat.Plan.Of("task"));
    }

    [Fact]
    public void All_checklists_are_offered_by_name()
    {
        var chat = With(PlanDrafts.Empty).Say("Welche Checklisten gibt es?");
        Assert.Contains("checklists.which", chat.Keys);
        chat.Say("Checkliste: Guter Abschluss");
        Assert.Contains("proposal.checklist", chat.Keys);
    }

    [Fact]
    public void What_applies_brings_its_safeguards_and_takes_back_only_what_nobody_began()
    {
        var chat = With(PlanDrafts.Empty.Date("event", "2027-04-30").Task("Flyer", "Frau Kaya", PlanDrafts.On("2027-03-01"))).Say("Aufgaben planen", "Nein, weiter", "Nein, weiter");
        Assert.Equal("safety.applies", chat.Asked);
        chat.Say("Minderjährige, Fotos");
        Assert.Contains("safety.added", chat.Keys);
        Assert.Equal(8, chat.Plan.Of("task").Count());
        var begun = chat.Plan.Of("task").First(task => task.Said(TaskDraft.Origin) == "minors.certificate").Id;
        chat.Open(chat.Plan.Apply(new Edit.Answered(begun, "state", PlanDrafts.State("in-progress"))));
        chat.Say("Trifft zu ändern", "Fotos");
        Assert.Contains("proposal.safeguards", chat.Keys);
        chat.Say("ja");
        Assert.Equal(["minors.certificate"], chat.Plan.Of("task").Select(task => task.Said(TaskDraft.Origin)).Where(from => from?.StartsWith("minors", StringComparison.Ordinal) == true));
        Assert.Equal(3, chat.Plan.Of("task").Count(task => task.Said(TaskDraft.Origin)?.StartsWith("photos", StringComparison.Ordinal) == true));
    }
}
