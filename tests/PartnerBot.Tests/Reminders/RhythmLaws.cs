using PartnerBot.Planning.Reminding;
using PartnerBot.Recognizers.Times;

namespace PartnerBot.Tests.Reminders;

/// <summary>Whatever comes back comes on later and later days, never twice on one, and its notices agree with each other however often they are thought over.</summary>
public sealed class RhythmLaws
{
    private static readonly string[] Units = ["D", "W", "M", "Y", "WD"];

    [Fact]
    public void Days_rise_and_the_next_one_is_always_put_down() => Each((own, later) =>
    {
        var today = own.Day.AddDays(later);
        var days = own.Until(today).ToList();
        Assert.Equal(days.Distinct().Order(), days);
        Assert.Equal(own.Day, days[0]);
        Assert.True(days[^1] > today || days.Count == 1);
        var rhythm = own.Rhythms[0];
        Assert.All(days, day => Assert.True(rhythm.Weekday is not { } on || day.DayOfWeek == on));
        Assert.All(days, day => Assert.True(rhythm.Unit != "WD" || day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)));
    });

    [Fact]
    public void Thought_over_again_the_same_notices_are_wished_and_a_told_one_has_one_successor() => Each((own, later) =>
    {
        var settings = new PersonSettings();
        var now = new Moment(own.Day.AddDays(later), new TimeOnly(12, 0), settings.In).Instant;
        var notices = own.Notices("anna", settings, now).ToList();
        Assert.Equal(notices, own.Notices("anna", settings, now));
        Assert.Equal(notices.Count, notices.Select(notice => notice.Key).Distinct().Count());
        // Of several rhythms each may have one ahead; here there is one.
        Assert.Single(notices, notice => notice.Due.Instant > now && notice.Key.Day > own.Day.AddDays(later));
    });

    private static void Each(Action<OwnReminder, int> law)
    {
        var random = new Random(20270301);
        for (var turn = 0; turn < 500; turn++)
        {
            law(Own(random), random.Next(800));
        }
    }

    private static OwnReminder Own(Random random)
    {
        var name = Units[random.Next(Units.Length)];
        var byWeekday = name == "W" || (name == "M" && random.Next(2) == 0);
        var rhythm = new Rhythm(
            name == "WD" ? 1 : random.Next(1, 5), name,
            byWeekday ? (DayOfWeek)random.Next(7) : null,
            byWeekday && name == "M" ? random.Next(2) == 0 ? -1 : random.Next(1, 5) : null,
            name == "M" && !byWeekday ? random.Next(1, 32) : null);
        var day = Repeating.First(rhythm, new DateOnly(2026, 1, 1).AddDays(random.Next(4_000)));
        return new OwnReminder("own-1", "Pflanzen", day, new TimeOnly(9, 0)) { Rhythms = [rhythm] };
    }
}
