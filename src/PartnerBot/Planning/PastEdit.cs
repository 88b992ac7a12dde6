namespace PartnerBot.Planning;

/// <summary>An edit as the history keeps it.</summary>
/// <param name="Version">The version of the plan that it made.</param>
public sealed record PastEdit(long Version, DateTimeOffset At, string Person, Edit Edit)
{
    /// <summary>The edit that would have taken it back then, and with it what stood there before; null where nothing is known of that.</summary>
    public Edit? Back { get; init; }
}
