namespace PartnerBot.Understanding;

/// <summary>Words of an utterance that fill an argument.</summary>
/// <param name="Text">The words as written, without surrounding quotation marks.</param>
/// <param name="Start">Index of the first UTF-16 unit in the utterance.</param>
/// <param name="End">Index of the last UTF-16 unit, inclusive.</param>
public sealed record Slot(string Text, int Start, int End)
{
    /// <summary>Id of the one known thing these words name; null when none or several fit.</summary>
    public string? Id { get; init; }
}
