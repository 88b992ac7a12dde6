namespace PartnerBot.Recognizers.Numbers;

internal enum Notation : byte
{
    Integer,
    Decimal,
    Fraction,
    Power,

    /// <summary>Digits and words put together (3 hundred and 21), for which Recognizers-Text names no subtype.</summary>
    Mixed,
}
