namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>How a post ended.</summary>
internal abstract record Posted
{
    private Posted()
    {
    }

    /// <summary>The connector has it.</summary>
    public sealed record Done : Posted;

    /// <summary>Perhaps another time; nobody knows whether the connector has it.</summary>
    /// <param name="After">The connector's own wish, at least this long.</param>
    public sealed record Later(TimeSpan? After, string Reason) : Posted;

    /// <summary>Not with these bytes, not to this conversation.</summary>
    public sealed record Never(string Reason) : Posted;
}
