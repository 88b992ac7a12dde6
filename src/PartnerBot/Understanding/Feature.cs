namespace PartnerBot.Understanding;

/// <summary>One observation about a message.</summary>
/// <param name="Key">Hash of what was observed.</param>
/// <param name="Weight">How much its kind counts before training.</param>
/// <param name="Word">Index of the word it comes from; -1 for the message as a whole.</param>
internal readonly record struct Feature(ulong Key, float Weight, int Word);
