using PartnerBot.Planning.Actions;

namespace PartnerBot.Conversations.Meetings;

/// <summary>What a sentence of minutes says.</summary>
public abstract record MinutesItem
{
    private MinutesItem()
    {
    }

    public sealed record Decided(string Text) : MinutesItem;

    /// <param name="Other">The second day that the words could mean.</param>
    public sealed record ToDo(TaskDraft Task, DateOnly? Other = null) : MinutesItem;

    /// <summary>Something that nobody has settled yet; it comes back on the next agenda.</summary>
    public sealed record Open(string Text) : MinutesItem;

    public sealed record Next(DateOnly Day, TimeOnly? Time, string? Place) : MinutesItem;

    /// <summary>Neither of these; it stays in the text of the minutes.</summary>
    public sealed record Noted(string Text) : MinutesItem;
}
