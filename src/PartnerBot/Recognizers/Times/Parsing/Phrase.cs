using PartnerBot.Recognizers.Times.Meanings;

namespace PartnerBot.Recognizers.Times.Parsing;

/// <summary>Words found in an utterance and what they mean; <paramref name="End"/> is the index after them.</summary>
internal readonly record struct Phrase(int Start, int End, Meaning Meaning);
