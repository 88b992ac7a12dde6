using System.Collections.Frozen;
using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Numbers;

/// <summary>Next, last, the second to last, vorletzte …: the words of both languages.</summary>
internal static class RelativeOrdinals
{
    private static readonly FrozenDictionary<string,
        RelativePosition>.AlternateLookup<ReadOnlySpan<char>> English = new Dictionary<string, RelativePosition>
    {
        ["next"] = new(1, "current"),
        ["previous"] = new(-1, "current"),
        ["preceding"] = new(-1, "current"),
        ["current"] = new(0, "current"),
        ["last"] = new(0, "end"),
        ["penultimate"] = new(-1, "end"),
        ["antepenultimate"] = new(-2, "end"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string,
        RelativePosition>.AlternateLookup<ReadOnlySpan<char>> German = new Dictionary<string, RelativePosition>
    {
        ["nächst"] = new(1, "current"),
        ["naechst"] = new(1, "current"),
        ["übernächst"] = new(2, "current"),
        ["vorherig"] = new(-1, "current"),
        ["vorig"] = new(-1, "current"),
        ["vorangegangen"] = new(-1, "current"),
        ["vorhergehend"] = new(-1, "current"),
        ["aktuell"] = new(0, "current"),
        ["jetzig"] = new(0, "current"),
        ["momentan"] = new(0, "current"),
        ["derzeitig"] = new(0, "current"),
        ["gegenwärtig"] = new(0, "current"),
        ["letzt"] = new(0, "end"),
        ["allerletzt"] = new(0, "end"),
        ["vorletzt"] = new(-1, "end"),
        ["zweitletzt"] = new(-1, "end"),
        ["vorvorletzt"] = new(-2, "end"),
        ["drittletzt"] = new(-2, "end"),
        ["viertletzt"] = new(-3, "end"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The relative position starting at a token, and the index of the token behind it.</summary>
    public static (RelativePosition Position, int Next)? Read(string text, List<Token> tokens, int at, Language language)
    {
        if (tokens[at].Kind != TokenKind.Word)
        {
            return null;
        }

        var words = new WordSequence(text, tokens);
        if (language == Language.German)
        {
            return Declined(words[at]) is { } found ? (found, at + 1) : null;
        }

        var start = words.Is(at, "the") ? at + 1 : at;
        if (FromTheEnd(words, start) is { } counted)
        {
            return counted;
        }

        if (start == at + 1 || !English.TryGetValue(words[at], out var position))
        {
            return null;
        }

        return words.Is(at, "next", "to", "last") ? (new RelativePosition(-1, "end"), at + 3)
            : words.Is(at, "last", "but", "one") ? (new RelativePosition(-1, "end"), at + 3)
            : (position, words.Is(at + 1, "one") && words[at + 2].IsEmpty ? at + 2 : at + 1);
    }

    /// <summary>The second to last, the third last, the one before the last one.</summary>
    private static (RelativePosition Position, int Next)? FromTheEnd(WordSequence words, int at)
    {
        if (words.Is(at, "one", "before", "the", "last"))
        {
            return (new RelativePosition(-1, "end"), words.Is(at + 4, "one") ? at + 5 : at + 4);
        }

        var last = words.Is(at + 1, "to", "last") || words.Is(at + 1, "from", "last") ? at + 3 : words.Is(at + 1, "last") ? at + 2 : 0;
        return last > 0 && words.Word(at) is { Kind: WordKind.Ordinal, Plural: false, Value: > 1 and < 100 } ordinal
            ? (new RelativePosition(1 - (int)ordinal.Value, "end"), last)
            : null;
    }

    private static RelativePosition? Declined(ReadOnlySpan<char> word)
    {
        foreach (var ending in GermanNumberWords.Endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && German.TryGetValue(word[..^ending.Length], out var position))
            {
                return position;
            }
        }

        return null;
    }
}
