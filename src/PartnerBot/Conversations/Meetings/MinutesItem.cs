using PartnerBot.Planning.Actions;

namespace PartnerBot.Conversations.Meetings;

/// <summary>What a line of minutes says.</summary>
public abstract record MinutesItem
{
    private MinutesItem()
    {
    }

    public sealed record Decided(string Text) : MinutesItem;

    public sealed record ToDo(TaskDraft Task) : MinutesItem;
}
