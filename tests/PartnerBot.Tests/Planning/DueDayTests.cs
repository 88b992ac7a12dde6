using PartnerBot.Planning;
using PartnerBot.Planning.Actions;

namespace PartnerBot.Tests.Planning;

public sealed class DueDayTests
{
    private static readonly Plan Empty = Editing.Begin(new Edit.Started("p", "Plan", "anna", DateTimeOffset.UnixEpoch));

    private static readonly Plan WithHearing = Empty.Apply(
    [
        new Edit.EntryAdded("anchor-1", "anchor"),
        new Edit.Answered("anchor-1", "kind", new Value.Chosen(["hearing"])),
        new Edit.Answered("anchor-1", "day", new Value.Day(new DateOnly(2027, 3, 31))),
    ]);

    [Theory]
    [InlineData(0, Span.Days, "2027-03-31")]
    [InlineData(-6, Span.Weeks, "2027-02-17")]
    [InlineData(2, Span.Days, "2027-04-02")]
    [InlineData(-1, Span.Months, "2027-02-28")]
    public void So_long_before_or_after_a_date_of_the_plan_is_a_day(int offset, Span unit, string day) =>
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), WithHearing.Resolve(new Value.Relative("hearing", offset, unit)));

    [Fact]
    public void It_moves_with_the_date()
    {
        var moved = WithHearing.Apply(new Edit.Answered("anchor-1", "day", new Value.Day(new DateOnly(2027, 5, 12))));
        Assert.Equal(new DateOnly(2027, 5, 5), moved.Resolve(new Value.Relative("hearing", -1, Span.Weeks)));
    }

    [Fact]
    public void Nothing_is_due_on_a_date_that_nobody_has_set() => Assert.Null(Empty.Resolve(new Value.Relative("event", 1, Span.Days)));
}
