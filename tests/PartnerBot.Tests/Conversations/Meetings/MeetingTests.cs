using PartnerBot.Conversations;
using PartnerBot.Planning;
using PartnerBot.Planning.Meetings;
using PartnerBot.Tests.Conversations.ActionPlan;
using PartnerBot.Tests.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.Meetings;

public sealed class MeetingTests
{
    private const string Minutes = """
        Anwesend: alle
        - Frau Kaya druckt die Plakate bis 4.12.2026
        - Herr Brandt war krank
        - Beschlossen: Wir beginnen im März mit der Vorlesestunde.
        - Aufgabe: Raum besichtigen
        Der Kaffee war gut.
        """;

    private static Plan Team => PlanDrafts.Empty.Role("coordinator", "Elif Kaya", 6).Role("lead", "Tom Brandt", 6);

    [Fact]
    public void A_meeting_with_day_and_time_is_entered_from_one_sentence()
    {
        var chat = new Chat().Open(Team).Say("Jahresgespräch am 3. März um 10 Uhr eintragen");
        Assert.Contains("meeting.added", chat.Keys);
        var meeting = Assert.Single(chat.Plan.Of("meeting"));
        Assert.Equal(("review", PlanDrafts.On("2027-03-03"), "10:00"), (meeting.Picked("kind"), meeting["day"], meeting.Said("time")));
        Assert.Equal("meeting.place", chat.Asked);
    }

    [Fact]
    public void Minutes_become_decisions_and_tasks_after_a_yes_and_not_before()
    {
        var chat = new Chat().Open(Team).Say("Protokoll schreiben", Minutes);
        Assert.Contains("proposal.minutes", chat.Keys);
        Assert.Empty(chat.Edits);
        chat.Say("Ja, so übernehmen");
        Assert.Equal(["Wir beginnen im März mit der Vorlesestunde."], chat.Plan.Of("decision").Select(entry => entry.Said("text")));
        Assert.Equal([("Druckt die Plakate", "Elif Kaya", PlanDrafts.On("2026-12-04")), ("Raum besichtigen", null, null)], chat.Plan.Of("task").Select(task => (task.Said("title"), task.Said("owner"), task["due"] as Value.Day)));
        Assert.Contains("Kaffee", Assert.Single(chat.Plan.Of("meeting")).Said("minutes"), StringComparison.Ordinal);
        chat.Say("nein", "Rückgängig");
        Assert.Empty(chat.Plan.Of("meeting"));
        Assert.Empty(chat.Plan.Of("task"));
    }

    [Fact]
    public void English_minutes_are_read_as_well()
    {
        var chat = new Chat(Language.English).Open(Team).Say("Take the minutes", "Ms Kaya prints the posters by December 4, 2026\nDecided: story time starts in March\nMr Brandt was ill", "Yes, go ahead");
        Assert.Equal(("Prints the posters", "Elif Kaya", PlanDrafts.On("2026-12-04")), chat.Plan.Of("task").Select(task => (task.Said("title"), task.Said("owner"), task["due"] as Value.Day)).Single());
        Assert.Single(chat.Plan.Of("decision"));
    }

    [Fact]
    public void After_the_minutes_the_next_meeting_is_suggested_and_entered_on_a_yes()
    {
        var chat = new Chat().Open(Team).Say("Protokoll schreiben", Minutes, "ja");
        Assert.Contains("proposal.meet", chat.Keys);
        chat.Say("ja");
        Assert.Equal(PlanDrafts.On("2026-12-14"), chat.Plan.Of("meeting").Last()["day"]);
    }

    [Fact]
    public void A_no_keeps_nothing_of_the_minutes()
    {
        var chat = new Chat().Open(Team).Say("Protokoll schreiben", Minutes, "nein");
        Assert.Contains("proposal.dropped", chat.Keys);
        Assert.Empty(chat.Plan.Of("meeting"));
    }

    [Fact]
    public void Minutes_that_are_too_long_are_refused_with_the_limit()
    {
        var chat = new Chat().Open(Team).Say("Protokoll schreiben", string.Join('\n', Enumerable.Repeat("Frau Kaya druckt die Plakate", 1000)));
        Assert.Contains("answer.too-long", chat.Keys);
        Assert.Equal(nameof(Place.TakingMinutes), chat.Asked);
    }

    [Theory]
    [InlineData(Language.German, "Tagesordnung")]
    [InlineData(Language.English, "Draft an agenda")]
    public void The_agenda_comes_from_what_is_open(Language language, string words)
    {
        var plan = Team.Task("Raum buchen", "Tom Brandt", PlanDrafts.On("2026-11-10"))
            .Task("Geld beantragen", "Tom Brandt", PlanDrafts.On("2026-12-01"), ("state", PlanDrafts.State("blocked")), ("reason", new Value.Words("Zusage fehlt")));
        var chat = new Chat(language).Open(plan).Say(words);
        Assert.Equal(["agenda.overdue", "agenda.blocked", "agenda.next-date"], chat.Sheet.Parts.Select(part => ((Line)part.Heading!.Slots[1].Value).Key));
    }

    [Fact]
    public void The_largest_minutes_make_a_card_that_fits()
    {
        var chat = new Chat().Open(Team).Say("Protokoll schreiben", string.Join('\n', Enumerable.Range(0, 90).Select(n => $"Frau Kaya macht *{n}*")));
        Assert.InRange(Sizes.Of(chat.Messages), 1, Sizes.Most);
    }

    [Theory]
    [InlineData("2026-11-21", "2026-11-20", "2026-12-11")]
    [InlineData("2027-11-20", "2027-11-19", "2028-01-07")]
    [InlineData("2027-11-20", "2027-01-04", "2027-11-22")]
    public void The_rhythm_is_close_at_the_start_and_wider_later(string today, string last, string next)
    {
        var plan = PlanDrafts.Empty.Date("kick-off", "2026-11-01").Apply(
            [new Edit.EntryAdded("meeting-9", "meeting"), new Edit.Answered("meeting-9", "day", PlanDrafts.On(last))]);
        Assert.Equal(PlanDrafts.Day(next), MeetingRhythm.Suggest(plan, PlanDrafts.Day(today)));
    }
}
