using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Tests.Reminders;

/// <summary>Who is reminded, and who hears of it when nothing happens.</summary>
public sealed class LadderTests
{
    private static readonly DateTimeOffset Now = new(2027, 3, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void From_owner_to_deputy_to_lead_by_days_overdue()
    {
        var plan = Plan("coordinator", "Mira Kaya", deputy: "Jonas Brandt");
        var wished = Wishing.Of(plan, _ => new PersonSettings(), Now, new Ladder(2, 5));
        Assert.Equal(
            [("kaya", Cause.Due, 4), ("brandt", Cause.Deputy, 6), ("kaya", Cause.Overdue, 6), ("lead", Cause.Lead, 9)],
            wished.Select(notice => (notice.Key.Person, notice.Cause, notice.Key.Day.Day)).OrderBy(one => one.Day).ThenBy(one => one.Person, StringComparer.Ordinal));
    }

    [Fact]
    public void Somebody_without_an_account_is_named_to_the_lead()
    {
        var notice = Wishing.Of(Plan("Frau Niemand", null), _ => new PersonSettings(), Now, new Ladder())[0];
        Assert.Equal(("lead", "Frau Niemand"), (notice.Key.Person, notice.Whom));
    }

    [Theory]
    [InlineData("Frau Kaya", "kaya")]
    [InlineData("mira kaya", "kaya")]
    [InlineData("Herrn Brandt", "brandt")]
    [InlineData("ich", "lead")]
    public void A_name_finds_its_account(string owner, string person) => Assert.Equal(person, Responsible.Of(Plan(owner, null), owner).Person);

    [Fact]
    public void A_task_due_on_a_closed_day_is_told_on_the_open_day_before()
    {
        var settings = new PersonSettings { Land = PartnerBot.Recognizers.Holidays.Land.BE };
        // Good Friday and Easter Monday 2027 are 26 and 29 March.
        Assert.Equal(new DateOnly(2027, 3, 25), Timing.Of(settings, new DateOnly(2027, 3, 29), Cause.Due, false, Now).Day);
        Assert.Equal(new DateOnly(2027, 3, 30), Timing.Of(settings, new DateOnly(2027, 3, 27), Cause.Overdue, false, Now).Day);
    }

    [Fact]
    public void The_same_plan_wishes_the_same_and_never_in_the_past()
    {
        var plan = Plan("coordinator", "Mira Kaya", "Jonas Brandt");
        var wished = Wishing.Of(plan, _ => new PersonSettings(), Now, new Ladder());
        Assert.Equal(wished, Wishing.Of(plan, _ => new PersonSettings(), Now, new Ladder()));
        Assert.All(wished, notice => Assert.True(notice.Due.Instant > Now));
        Assert.Equal(wished.Count, wished.Select(notice => notice.Key).Distinct().Count());
    }

    [Fact]
    public void Old_states_and_settings_without_what_is_new_are_read()
    {
        Assert.Empty(PartnerBot.Conversations.ConversationJson.Read("{}"u8).Reminded ?? []);
        var settings = PersonJson.Read("{}"u8);
        Assert.Equal(new TimeOnly(9, 0), settings.At);
        Assert.NotNull(settings.Own);
        Assert.NotNull(settings.OffPlans);
        Assert.NotNull(settings.Snoozed);
        Assert.NotNull(PartnerBot.Conversations.ConversationJson.Read("{}"u8).Reminded);
    }

    private static Plan Plan(string owner, string? holder, string? deputy = null)
    {
        List<Edit> edits =
        [
            new Edit.Joined(new Member("kaya", Part.Member, "Mira Kaya")),
            new Edit.Joined(new Member("brandt", Part.Member, "Jonas Brandt")),
            new Edit.EntryAdded("task-1", "task"),
            new Edit.Answered("task-1", "title", new Value.Words("Flyer drucken")),
            new Edit.Answered("task-1", "owner", new Value.Words(owner)),
            new Edit.Answered("task-1", "due", new Value.Day(new DateOnly(2027, 3, 4))),
        ];
        if (holder is not null)
        {
            edits.AddRange(
            [
                new Edit.EntryAdded("role-2", "role"),
                new Edit.Answered("role-2", "role", new Value.Chosen([owner])),
                new Edit.Answered("role-2", "person", new Value.Words(holder)),
                new Edit.Answered("role-2", "deputy", new Value.Words(deputy ?? "")),
            ]);
        }

        return Editing.Begin(new Edit.Started("p", "Vorlesen", "lead", Now)).Apply(edits);
    }
}
