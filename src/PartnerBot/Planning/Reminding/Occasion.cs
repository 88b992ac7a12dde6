namespace PartnerBot.Planning.Reminding;

/// <summary>A day in a plan of which somebody shall be reminded.</summary>
/// <param name="Item">Id of the entry.</param>
/// <param name="Day">Its day; for something that comes back, its first.</param>
public sealed record Occasion(string Item, DateOnly Day)
{
    /// <summary>Who cares for it, by name or role; null means everybody who works on the plan.</summary>
    public string? Owner { get; init; }

    /// <summary>It stays until it is done: others hear of it when it is not.</summary>
    public bool IsTask { get; init; }

    public bool Urgent { get; init; }

    /// <summary>In the person's words; null for what comes once.</summary>
    public string? Rhythm { get; init; }
}
