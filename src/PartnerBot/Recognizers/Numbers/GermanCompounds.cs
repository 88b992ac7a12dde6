using System.Collections.Frozen;

namespace PartnerBot.Recognizers.Numbers;

/// <summary>German numbers written as one word: zweihundertsechsundfünfzig, dreieinhalb, einhunderttausendste.</summary>
internal static class GermanCompounds
{
    private static readonly FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> Cardinals =
        GermanNumberWords.Cardinals().ToFrozenDictionary(entry => entry.Word, entry => entry.Value)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> Ordinals =
        GermanNumberWords.Stems().ToFrozenDictionary(entry => entry.Stem, entry => entry.Value).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a folded word; <see cref="WordKind.None"/> for anything that is not a number.</summary>
    public static NumberWord Read(ReadOnlySpan<char> word)
    {
        if (word.Length < 8)
        {
            return default;
        }

        if (word.Contains("hundert", StringComparison.Ordinal) || word.Contains("tausend", StringComparison.Ordinal))
        {
            return Below(word, 1000, "tausend", ordinal: false) is > 0 and var value ? new NumberWord(WordKind.Small, value)
                : Ordinal(word);
        }

        return Part(word, "halb", 0.5) is > 0 and var halved ? new NumberWord(WordKind.Small, halved)
            : Part(word, "viertel", 0.25) is > 0 and var quartered ? new NumberWord(WordKind.Small, quartered)
            : default;
    }

    private static NumberWord Ordinal(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("stel", StringComparison.Ordinal)
            && Below(word[..^4], 1000, "tausend", ordinal: false) is > 0 and var denominator)
        {
            return new NumberWord(WordKind.Ordinal, denominator, Plural: true);
        }

        foreach (var ending in GermanNumberWords.Endings)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            var stem = word[..^ending.Length];
            var value = Below(stem, 1000, "tausend", ordinal: true);
            if (value <= 0 && stem.EndsWith("st", StringComparison.Ordinal))
            {
                value = Below(stem[..^2], 1000, "tausend", ordinal: false);
            }

            if (value > 0)
            {
                return new NumberWord(WordKind.Ordinal, value);
            }
        }

        return default;
    }

    /// <summary>What stands before the scale times the scale, plus what stands behind it; -1 if a part is no number.</summary>
    private static double Below(ReadOnlySpan<char> word, double scale, string scaleWord, bool ordinal)
    {
        var at = word.IndexOf(scaleWord, StringComparison.Ordinal);
        if (at < 0)
        {
            return scale == 1000 ? Below(word, 100, "hundert", ordinal)
                : ordinal ? Ordinals.TryGetValue(word, out var position) ? position : -1
                : Cardinals.TryGetValue(word, out var count) ? count : -1;
        }

        var before = word[..at];
        var behind = word[(at + scaleWord.Length)..];
        behind = behind.StartsWith("und", StringComparison.Ordinal) ? behind[3..] : behind;
        var times = before.IsEmpty ? 1 : scale == 1000 ? Below(before, 100, "hundert", false)
            : Cardinals.TryGetValue(before, out var few) ? few : -1;
        var rest = behind.IsEmpty ? (ordinal ? -1 : 0) : scale == 1000 ? Below(behind, 100, "hundert", ordinal)
            : Below(behind, 1, "\0", ordinal);
        return times < 1 || rest < 0 || rest >= scale ? -1 : (times * scale) + rest;
    }

    /// <summary>Dreieinhalb, einundhalb, zweieinviertel: a whole number and a part.</summary>
    private static double Part(ReadOnlySpan<char> word, string name, double part)
    {
        foreach (var ending in GermanNumberWords.Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word[..^ending.Length].EndsWith(name, StringComparison.Ordinal))
            {
                word = word[..^ending.Length];
                break;
            }
        }

        if (!word.EndsWith(name, StringComparison.Ordinal))
        {
            return -1;
        }

        word = word[..^name.Length];
        word = word.EndsWith("undein", StringComparison.Ordinal) ? word[..^6]
            : word.EndsWith("ein", StringComparison.Ordinal) && word.Length > 3 ? word[..^3]
            : word.EndsWith("und", StringComparison.Ordinal) ? word[..^3]
            : [];
        return Cardinals.TryGetValue(word, out var whole) && whole > 0 ? whole + part : -1;
    }
}
