using PartnerBot.Recognizers.Times.Parsing;
using PartnerBot.Recognizers.Times.Rules;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>What may stand alone in an utterance, in the order in which readings of the same length win.</summary>
internal static class Top
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("top", "{set:same}", Lengths.Same),
        new("top", "{moment:same}", Lengths.Same),
        new("top", "{bound:same}", Lengths.Same),
        new("top", "{date:same}", Lengths.Same),
        new("top", "{period:same}", Lengths.Same),
        new("top", "{range:same}", Lengths.Same),
        new("top", "{length:same}", Lengths.Same),
        new("top", "{longer:same}", Lengths.Same),
        new("top", "{clocks:same}", Lengths.Same),
        new("top", "{clock:same}", Lengths.Same),
    ];
}
