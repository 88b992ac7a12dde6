namespace PartnerBot.Understanding;

/// <summary>Finds the known word behind a slip of the finger: one letter missing, doubled, wrong, or two letters swapped.</summary>
internal sealed class Spellings
{
    private const int Shortest = 4;
    private const int Longest = 24;

    private readonly Dictionary<string, string> byDeletion = new(StringComparer.Ordinal);

    /// <summary>Makes a folded word known.</summary>
    public void Add(string word)
    {
        if (word.Length < Shortest)
        {
            return;
        }

        byDeletion.TryAdd(word, word);
        for (var at = 0; at < word.Length; at++)
        {
            byDeletion.TryAdd(word.Remove(at, 1), word);
        }
    }

    /// <summary>The known word; null when none is near or the word is too short to tell.</summary>
    public string? Nearest(string word)
    {
        if (word.Length is < Shortest or > Longest)
        {
            return null;
        }

        if (byDeletion.TryGetValue(word, out var known) && IsNear(word, known))
        {
            return known;
        }

        var lookup = byDeletion.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> shorter = stackalloc char[word.Length - 1];
        for (var at = 0; at < word.Length; at++)
        {
            word.AsSpan(0, at).CopyTo(shorter);
            word.AsSpan(at + 1).CopyTo(shorter[at..]);
            if (lookup.TryGetValue(shorter, out known) && IsNear(word, known))
            {
                return known;
            }
        }

        return null;
    }

    // The first letter is hardly ever wrong. Two words that share a form with one letter less may still differ by two letters;
    // of four letters a single wrong one makes another word.
    private static bool IsNear(string word, string known)
    {
        var first = 0;
        while (first < Math.Min(word.Length, known.Length) && word[first] == known[first])
        {
            first++;
        }

        var last = 0;
        while (last < Math.Min(word.Length, known.Length) - first && word[^(last + 1)] == known[^(last + 1)])
        {
            last++;
        }

        var wrong = word.Length - first - last;
        var right = known.Length - first - last;
        if (first == 0)
        {
            return false;
        }

        var isSwap = wrong == 2 && right == 2 && word[first] == known[first + 1] && word[first + 1] == known[first];
        return isSwap || (wrong + right == 1 && word.Length > Shortest) || (wrong == 1 && right == 1 && word.Length > Shortest + 1);
    }
}
