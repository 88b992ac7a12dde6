namespace PartnerBot.Access.Tokens;

/// <summary>What came of checking a token.</summary>
internal abstract record TokenVerdict
{
    private TokenVerdict()
    {
    }

    /// <param name="Token">Its claims may be believed now, as far as <paramref name="Authority"/> is believed.</param>
    public sealed record Good(UncheckedToken Token, Authority Authority, SigningKey Key) : TokenVerdict;

    public sealed record Bad(TokenFault Fault) : TokenVerdict;

    /// <summary>Nobody can tell now, because the issuer's keys cannot be had.</summary>
    public sealed record Undecided : TokenVerdict
    {
        public static readonly Undecided One = new();
    }
}
