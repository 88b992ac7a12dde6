namespace PartnerBot.Recognizers.Choices;

/// <summary>Words of an utterance that pick one choice.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="Next">Index of the word behind them.</param>
/// <param name="Choice">Index of the choice.</param>
/// <param name="Score">How sure it is, up to 1.</param>
internal readonly record struct Pick(int First, int Next, int Choice, double Score);
