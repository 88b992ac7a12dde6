namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>What becomes of an activity after one step of its way.</summary>
internal abstract record Step
{
    private Step()
    {
    }

    /// <summary>All of it is there.</summary>
    public sealed record Arrived : Step;

    /// <summary>The next step follows after a while; none means at once, but behind others.</summary>
    public sealed record Onward(TimeSpan Wait, string? Trouble = null) : Step;

    /// <summary>It will not arrive.</summary>
    public sealed record Parked(string Because) : Step;
}
