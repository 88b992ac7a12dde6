namespace PartnerBot.Recognizers.Choices;

/// <summary>A word or emoji of an utterance.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">First unit behind it.</param>
/// <param name="Folded">Lower case, umlauts written out.</param>
/// <param name="Joined">Only a space, an apostrophe or a hyphen stands between the word before and this one.</param>
internal readonly record struct SpokenWord(int Start, int End, string Folded, bool Joined);
