namespace PartnerBot.Recognizers.Choices;

/// <summary>How well a word that was said fits a word that is known; both folded.</summary>
internal static class Similarity
{
    private const int LongestWord = 40;

    private static readonly string[] Endings = ["s", "n", "en", "e", "er", "es", "em", "ern", "ns"];

    /// <summary>1 for the same word, 0.95 for an inflected one, 0.8 for a typing error or two in a long word, 0 for another word.</summary>
    public static double Of(string said, string known)
    {
        if (said == known)
        {
            return 1;
        }

        if (known.Length >= 3 && said.Length > known.Length && said.StartsWith(known, StringComparison.Ordinal)
            && Array.IndexOf(Endings, said[known.Length..]) >= 0)
        {
            return 0.95;
        }

        var limit = known.Length switch { < 5 => 0, < 8 => 1, _ => 2 };
        var isClose = limit > 0 && Math.Abs(said.Length - known.Length) <= limit && Math.Max(said.Length, known.Length) <= LongestWord;
        return isClose && StartsAlike(said, known) && Distance(said, known, limit) <= limit ? 0.8 : 0;
    }

    /// <summary>People seldom mistype the first letter, unless by swapping it; comparing it spares most words the distance.</summary>
    private static bool StartsAlike(string said, string known) =>
        said[0] == known[0] || (said.Length > 1 && known.Length > 1 && (said[1] == known[0] || said[0] == known[1]));

    /// <summary>Insertions, deletions, substitutions and swaps of neighbours between two words; anything above the limit counts as limit +
    /// 1.</summary>
    private static int Distance(string left, string right, int limit)
    {
        Span<int> before = stackalloc int[LongestWord + 1], last = stackalloc int[LongestWord + 1], row = stackalloc int[LongestWord + 1];
        for (var column = 0; column <= right.Length; column++)
        {
            last[column] = column;
        }

        for (var line = 1; line <= left.Length; line++)
        {
            row[0] = line;
            var least = line;
            for (var column = 1; column <= right.Length; column++)
            {
                var cost = left[line - 1] == right[column - 1] ? 0 : 1;
                row[column] = Math.Min(Math.Min(row[column - 1], last[column]) + 1, last[column - 1] + cost);
                if (line > 1 && column > 1 && left[line - 1] == right[column - 2] && left[line - 2] == right[column - 1])
                {
                    row[column] = Math.Min(row[column], before[column - 2] + 1);
                }

                least = Math.Min(least, row[column]);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[right.Length];
    }
}
