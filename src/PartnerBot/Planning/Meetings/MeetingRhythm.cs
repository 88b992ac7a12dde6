using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Reminding;

namespace PartnerBot.Planning.Meetings;

/// <summary>When to meet next: often at the start, less often when things run. An own rhythm of the last meeting comes first.</summary>
public static class MeetingRhythm
{
    /// <summary>The first half year decides; momentum wants a meeting every two to four weeks.</summary>
    private const int MonthsOfStart = 6;
    private const int WeeksAtStart = 3;
    private const int WeeksRunning = 7;

    public static bool IsStarting(this Plan plan, DateOnly today) => today < Begin(plan).AddMonths(MonthsOfStart);

    /// <summary>The next meeting that is already in the plan.</summary>
    public static Entry? NextMeeting(this Plan plan, DateOnly today) =>
        plan.Of("meeting").Where(meeting => Day(meeting) >= today).OrderBy(Day).FirstOrDefault();

    /// <summary>The last meeting that was held, by its day.</summary>
    public static Entry? LastMeeting(this Plan plan, DateOnly today) =>
        plan.Of("meeting").Where(meeting => Day(meeting) <= today).OrderBy(Day).LastOrDefault();

    /// <summary>A day for the next meeting of the working group, always to come and never on a weekend.</summary>
    public static DateOnly Suggest(Plan plan, DateOnly today)
    {
        var last = plan.LastMeeting(today);
        var from = last is null ? today : Day(last)!.Value;
        var day = Repeating.Read(last?.Said("rhythm")) is { } rhythm
            ? Repeating.Next(rhythm, from, today)
            : from.AddDays(7 * (plan.IsStarting(today) ? WeeksAtStart : WeeksRunning));
        while (day <= today)
        {
            day = day.AddDays(7);
        }

        return day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(2), DayOfWeek.Sunday => day.AddDays(1), _ => day };
    }

    private static DateOnly Begin(Plan plan) => plan.DayOf("kick-off") ?? DateOnly.FromDateTime(plan.Started.Date);

    private static DateOnly? Day(Entry meeting) => meeting["day"] is Value.Day(var day) ? day : null;
}
