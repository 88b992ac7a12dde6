namespace PartnerBot.Recognizers.Numbers;

/// <summary>What a word does inside a spelled-out number.</summary>
internal enum WordKind : byte
{
    None,

    /// <summary>A value that stands on its own: three, eleven, zweihundertfünfzig.</summary>
    Small,

    /// <summary>A multiple of ten that a unit may follow: twenty(-one).</summary>
    Tens,
    Hundred,

    /// <summary>Thousand, million … : multiplies what stands before it.</summary>
    Scale,

    /// <summary>A scale only behind digits: 5 k, 5 grand.</summary>
    Suffix,
    Dozen,
    Half,

    /// <summary>An ordinal, which is also the denominator of a fraction: fifth(s), Drittel.</summary>
    Ordinal,
    Article,
    Couple,
    And,
    Point,
    Minus,
    Over,
    In,
    Out,
    Of,
}
