namespace PartnerBot.Planning.Actions;

/// <summary>How pressing a task is, in the order in which tasks are shown.</summary>
public enum TaskGroup
{
    Overdue,
    ThisWeek,
    Later,

    /// <summary>Blocked, or hanging on a date that nobody has set.</summary>
    Waiting,

    /// <summary>Done or dropped.</summary>
    Done,
}
