namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>How a call ended.</summary>
internal abstract record Posted
{
    private Posted()
    {
    }

    /// <summary>The connector has it.</summary>
    /// <param name="Body">What it answered, where that was wanted.</param>
    public sealed record Done(ReadOnlyMemory<byte> Body = default) : Posted;

    /// <summary>Perhaps another time; nobody knows whether the connector has it.</summary>
    /// <param name="After">The connector's own wish, at least this long.</param>
    public sealed record Later(TimeSpan? After, string Reason) : Posted;

    /// <summary>Not with these bytes; others may do better.</summary>
    public sealed record Never(string Reason) : Posted;

    /// <summary>These bytes are too many; fewer may do.</summary>
    public sealed record TooLarge(string Reason) : Posted;

    /// <summary>Nothing more to this conversation until somebody speaks there again or installs the app.</summary>
    public sealed record Shut(Standing.Cause Cause, string Reason) : Posted;
}
