namespace Knowledge.Searching.Words;

/// <summary>
/// Finds the known word that an unknown one was probably meant to be. Words are kept under each spelling that lacks one letter, so a slip is found
/// by looking up a few keys instead of comparing with every word (the symmetric-delete idea of W. Garbe's SymSpell).
/// </summary>
internal sealed class Spelling
{
    private const int Shortest = 4;
    private const int LongEnoughForTwoSlips = 8;

    private readonly string[] words;
    private readonly int[] frequency;
    private readonly Dictionary<int, List<int>> byKey;

    public Spelling(IReadOnlyDictionary<string, int> wordCounts)
    {
        words = [.. wordCounts.Keys.Where(word => word.Length >= Shortest && !char.IsAsciiDigit(word[0]))];
        frequency = [.. words.Select(word => wordCounts[word])];
        byKey = new Dictionary<int, List<int>>(words.Length * 8);
        Span<char> room = stackalloc char[64];
        for (var index = 0; index < words.Length; index++)
        {
            Keep(string.GetHashCode(words[index]), index);
            for (var gap = 0; gap < words[index].Length; gap++)
            {
                Keep(string.GetHashCode(Without(words[index], gap, room)), index);
            }
        }
    }

    /// <summary>The nearest known word and how many slips away it is (1 or 2); null when nothing is near enough for a word of that length.</summary>
    public (string Word, int Slips)? Nearest(string unknown)
    {
        if (unknown.Length is < Shortest or > 32)
        {
            return null;
        }

        var best = (Index: -1, Slips: unknown.Length >= LongEnoughForTwoSlips ? 3 : 2, Frequency: 0);
        Span<char> once = stackalloc char[64];
        Span<char> twice = stackalloc char[64];
        Look(unknown, unknown, ref best);
        for (var gap = 0; gap < unknown.Length; gap++)
        {
            var shorter = Without(unknown, gap, once);
            Look(shorter, unknown, ref best);
            for (var second = gap; second < shorter.Length && unknown.Length >= LongEnoughForTwoSlips; second++)
            {
                Look(Without(shorter, second, twice), unknown, ref best);
            }
        }

        return best.Index < 0 ? null : (words[best.Index], best.Slips);
    }

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> word, int gap, Span<char> room)
    {
        word[..gap].CopyTo(room);
        word[(gap + 1)..].CopyTo(room[gap..]);
        return room[..(word.Length - 1)];
    }

    private void Keep(int key, int index)
    {
        if (!byKey.TryGetValue(key, out var indexes))
        {
            byKey[key] = indexes = new List<int>(1);
        }

        if (indexes.Count == 0 || indexes[^1] != index)
        {
            indexes.Add(index);
        }
    }

    private void Look(ReadOnlySpan<char> spelling, string unknown, ref (int Index, int Slips, int Frequency) best)
    {
        if (!byKey.TryGetValue(string.GetHashCode(spelling), out var indexes))
        {
            return;
        }

        foreach (var index in indexes)
        {
            var slips = EditDistance.Between(unknown, words[index], best.Slips);
            if (slips < best.Slips || (slips == best.Slips && best.Index >= 0 && frequency[index] > best.Frequency))
            {
                best = (index, slips, frequency[index]);
            }
        }
    }
}
