namespace PartnerBot.Access.Tokens;

/// <summary>What came of looking for a key.</summary>
internal abstract record KeySearch
{
    private KeySearch()
    {
    }

    /// <param name="Algorithms">What the issuer lets its keys sign with.</param>
    public sealed record Found(SigningKey Key, IReadOnlyList<string> Algorithms) : KeySearch;

    /// <summary>The issuer has no such key.</summary>
    public sealed record Unknown : KeySearch
    {
        public static readonly Unknown One = new();
    }

    /// <summary>The issuer's keys are not known at all; it may be tried again.</summary>
    public sealed record Unavailable : KeySearch
    {
        public static readonly Unavailable One = new();
    }
}
