using PartnerBot.Planning.Actions;

namespace PartnerBot.Conversations.Meetings;

/// <summary>What a line of minutes says.</summary>
public abstract record MinutesItem
{
    private MinutesItem()
    {
    }

    public sealed record Decided(string Text) : MinutesItem;

    /// <param name="Other">The second day that the words could mean.</param>
    public sealed record ToDo(TaskDraft Task, DateOnly? Other = null) : MinutesItem;
}
