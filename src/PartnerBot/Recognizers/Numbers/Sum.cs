namespace PartnerBot.Recognizers.Numbers;

/// <summary>A sum of money among the tokens of an utterance.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Next">Index of the first token behind it.</param>
/// <param name="Value">The sum in units; null for a unit of its own.</param>
/// <param name="Unit">The unit.</param>
internal sealed record Sum(int First, int Next, double? Value, Currency Unit);
