using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Forms;

namespace PartnerBot.Planning.Portfolio;

/// <summary>The one rule by which board, portfolio and outlines say how far a partnership has come.</summary>
public static class Phases
{
    private const int DaysOfEnding = 90;

    /// <summary>Dates come before answers: what has begun is running, however much is still to be filled in.</summary>
    public static Phase Of(Plan plan, DateOnly today)
    {
        var end = End(plan);
        return plan.Archived ? Phase.Archived
            : end < today ? Phase.Ended
            : end <= today.AddDays(DaysOfEnding) ? Phase.Ending
            : plan.DayOf("kick-off") <= today ? Phase.Running
            : Journey.Next(plan) is Position.End ? Phase.Ready
            : Phase.Planning;
    }

    /// <summary>The day it ends: the date that was set for it, else until when the need lasts; null for an open end.</summary>
    public static DateOnly? End(Plan plan) =>
        plan.DayOf("end") ?? (plan.Of("need").FirstOrDefault()?["until"] is Value.Day(var until) ? until : null);
}
