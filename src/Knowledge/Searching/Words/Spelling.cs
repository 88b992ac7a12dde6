using Knowledge.Searching.Keeping;

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

    /// <summary>Entries hang in chains, one chain per remainder of the key; each entry names its word and the entry before it.</summary>
    private readonly int[] lastOfChain;
    private readonly int[] wordOfEntry;
    private readonly int[] entryBefore;
    private int entries;

    public Spelling(IReadOnlyDictionary<string, int> wordCounts)
    {
        words = [.. wordCounts.Keys.Where(word => word.Length is >= Shortest and <= Longest && !char.IsAsciiDigit(word[0]))];
        frequency = [.. words.Select(word => wordCounts[word])];
        var room = words.Sum(word => word.Length + 1);
        lastOfChain = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)room + 1)];
        Array.Fill(lastOfChain, -1);
        wordOfEntry = new int[room];
        entryBefore = new int[room];
        Span<char> shorter = stackalloc char[Longest];
        for (var word = 0; word < words.Length; word++)
        {
            Keep(Print.Of(words[word]), word);
            for (var gap = 0; gap < words[word].Length; gap++)
            {
                Keep(Print.Of(Without(words[word], gap, shorter)), word);
            }
        }
    }

    public Spelling(IndexReader kept) =>
        (words, frequency, lastOfChain, wordOfEntry, entryBefore) = (kept.Words(), kept.Numbers<int>(), kept.Numbers<int>(), kept.Numbers<int>(), kept.Numbers<int>());

    public void Keep(IndexWriter writer)
    {
        writer.Write(words);
        writer.Write(frequency);
        writer.Write(lastOfChain);
        writer.Write(wordOfEntry[..entries]);
        writer.Write(entryBefore[..entries]);
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

    /// <summary>Two spellings may share a chain, the distance tells them apart.</summary>
    private ref int Chain(uint key) => ref lastOfChain[(key ^ (key >> 15)) & (uint)(lastOfChain.Length - 1)];

    private void Keep(uint key, int word)
    {
        ref var last = ref Chain(key);
        if (last < 0 || wordOfEntry[last] != word)
        {
            (wordOfEntry[entries], entryBefore[entries]) = (word, last);
            last = entries++;
        }
    }

    private void Look(ReadOnlySpan<char> spelling, string unknown, ref (int Index, int Slips, int Frequency) best)
    {
        for (var at = Chain(Print.Of(spelling)); at >= 0; at = entryBefore[at])
        {
            var word = wordOfEntry[at];
            var slips = EditDistance.Between(unknown, words[word], best.Slips);
            if (slips < best.Slips || (slips == best.Slips && best.Index >= 0 && frequency[word] > best.Frequency))
            {
                best = (word, slips, frequency[word]);
            }
        }
    }
}
