namespace PartnerBot.Channels.BotFramework;

/// <summary>Who calls <c>/api/messages</c>, as far as headers and connection tell.</summary>
internal abstract record Caller
{
    private Caller()
    {
    }

    /// <summary>Has shown nothing that counts: 401.</summary>
    public sealed record Stranger : Caller;

    /// <summary>A program on the same machine, at a developer's desk. Vouches for nothing but itself.</summary>
    public sealed record Neighbour : Caller;
}
