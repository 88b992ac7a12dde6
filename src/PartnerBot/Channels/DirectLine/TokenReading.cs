namespace PartnerBot.Channels.DirectLine;

/// <summary>What came of reading a token.</summary>
internal abstract record TokenReading
{
    private TokenReading()
    {
    }

    public sealed record Good(TokenClaims Claims) : TokenReading;

    /// <summary>Not a token at all.</summary>
    public sealed record Malformed : TokenReading
    {
        public static readonly Malformed One = new();
    }

    /// <summary>Shaped like a token, but not ours or not for this.</summary>
    public sealed record Forged : TokenReading
    {
        public static readonly Forged One = new();
    }

    /// <summary>Ours, but its time is over.</summary>
    public sealed record Expired : TokenReading
    {
        public static readonly Expired One = new();
    }
}
