namespace PartnerBot.Planning.Reminding;

/// <summary>Why somebody is reminded. Kept as a number: the order is never changed.</summary>
public enum Cause
{
    /// <summary>A task is due.</summary>
    Due,

    /// <summary>One of the plan's own dates is near: a meeting, a hearing, the end of the term.</summary>
    Date,

    /// <summary>The task is still open days after it was due.</summary>
    Overdue,

    /// <summary>It is, and the reminded person stands in for who was to do it.</summary>
    Deputy,

    /// <summary>It is, and the reminded person leads the plan.</summary>
    Lead,

    /// <summary>The person put the item off to this day.</summary>
    Snoozed,

    /// <summary>The person asked to be reminded of words of their own.</summary>
    Own,

    /// <summary>A colleague has answered what the person asked.</summary>
    Answered,
}
