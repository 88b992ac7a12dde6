using System.Collections.Frozen;

namespace PartnerBot.Channels.BotFramework;

/// <summary>Who calls <c>/api/messages</c>, as far as headers and connection tell.</summary>
internal abstract record Caller
{
    private Caller()
    {
    }

    /// <summary>Has shown nothing that counts: 401.</summary>
    public sealed record Stranger : Caller
    {
        public static readonly Stranger One = new();
    }

    /// <summary>Has shown a token that nobody can check at the moment: 503.</summary>
    public sealed record Undecided : Caller
    {
        public static readonly Undecided One = new();
    }

    /// <summary>A program on the same machine, at a developer's desk. Vouches for nothing but itself.</summary>
    public sealed record Neighbour : Caller
    {
        public static readonly Neighbour One = new();
    }

    /// <summary>The Bot Framework Emulator with the bot's own credentials, at a developer's desk.</summary>
    public sealed record Emulator : Caller
    {
        public static readonly Emulator One = new();
    }

    /// <summary>The Bot Connector.</summary>
    /// <param name="ServiceUrl">The only service that the token is for; null when it names none.</param>
    /// <param name="Endorsements">Channels that its key may speak for.</param>
    public sealed record Channel(string? ServiceUrl, FrozenSet<string> Endorsements) : Caller;
}
