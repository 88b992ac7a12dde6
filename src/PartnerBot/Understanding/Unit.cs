namespace PartnerBot.Understanding;

/// <summary>A word or phrase by what it means.</summary>
/// <param name="Concept">Name of the concept, or <c>&lt;x&gt;</c> for words outside the tables.</param>
/// <param name="Word">Index of its first word.</param>
/// <param name="Words">Number of its words.</param>
internal readonly record struct Unit(string Concept, int Word, int Words)
{
    /// <summary>Any word the tables do not hold: part of a title, a name, an answer.</summary>
    public const string Unknown = "<x>";

    /// <summary>Whether the word stands in the tables.</summary>
    public bool IsKnown => Concept[0] != '<';
}
