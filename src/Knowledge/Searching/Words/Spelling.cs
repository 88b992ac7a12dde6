namespace Knowledge.Searching.Words;

/// <summary>
/// Finds the known word that an unknown one was probably meant to be. Words are kept under each spelling that lacks one letter, so a slip is found
/// by looking up a few keys instead of comparing with every word (the symmetric-delete idea of W. Garbe's SymSpell).
/// </summary>
internal sealed class Spelling
{
    private const int Shortest = 4;
    private const int LongEnoughForTwoSlips = 8;
    private const int Longest = 32;

    private readonly string[] words;
    private readonly int[] frequency;

    /// <summary>The last entry under a key; each entry names the word it stands for and the entry before it under the same key.</summary>
    private readonly Dictionary<uint, int> lastByKey;
    private readonly List<(int Word, int Before)> entries;

    public Spelling(IReadOnlyDictionary<string, int> wordCounts)
    {
        words = [.. wordCounts.Keys.Where(word => word.Length is >= Shortest and <= Longest && !char.IsAsciiDigit(word[0]))];
        frequency = [.. words.Select(word => wordCounts[word])];
        var count = words.Sum(word => word.Length + 1);
        lastByKey = new Dictionary<uint, int>(count);
        entries = new List<(int, int)>(count);
        Span<char> room = stackalloc char[Longest];
        for (var index = 0; index < words.Length; index++)
        {
            Keep(Key(words[index]), index);
            for (var gap = 0; gap < words[index].Length; gap++)
            {
                Keep(Key(Without(words[index], gap, room)), index);
            }
        }
    }

    /// <summary>The nearest known word and how many slips away it is (1 or 2); null when nothing is near enough for a word of that length.</summary>
    public (string Word, int Slips)? Nearest(string unknown)
    {
        if (unknown.Length is < Shortest or > Longest)
        {
            return null;
        }

        var best = (Index: -1, Slips: unknown.Length >= LongEnoughForTwoSlips ? 3 : 2, Frequency: 0);
        Span<char> once = stackalloc char[Longest];
        Span<char> twice = stackalloc char[Longest];
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

    /// <summary>A short fingerprint (FNV-1a); two spellings may share one, the distance tells them apart.</summary>
    private static uint Key(ReadOnlySpan<char> spelling)
    {
        var key = 2166136261u;
        foreach (var letter in spelling)
        {
            key = (key ^ letter) * 16777619u;
        }

        return key;
    }

    private void Keep(uint key, int word)
    {
        ref var last = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(lastByKey, key, out var exists);
        if (!exists || entries[last].Word != word)
        {
            entries.Add((word, exists ? last : -1));
            last = entries.Count - 1;
        }
    }

    private void Look(ReadOnlySpan<char> spelling, string unknown, ref (int Index, int Slips, int Frequency) best)
    {
        for (var at = lastByKey.GetValueOrDefault(Key(spelling), -1); at >= 0; at = entries[at].Before)
        {
            var word = entries[at].Word;
            var slips = EditDistance.Between(unknown, words[word], best.Slips);
            if (slips < best.Slips || (slips == best.Slips && best.Index >= 0 && frequency[word] > best.Frequency))
            {
                best = (word, slips, frequency[word]);
            }
        }
    }
}
