namespace Knowledge.Searching.Words;

/// <summary>How many slips of the finger lie between two words: a letter too many, missing, wrong, or two swapped (optimal string alignment).</summary>
internal static class EditDistance
{
    /// <summary>The distance, or <paramref name="limit"/> + 1 as soon as it must be greater.</summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) > limit || other.Length > 62)
        {
            return limit + 1;
        }

        Span<int> before = stackalloc int[64];
        Span<int> last = stackalloc int[64];
        Span<int> row = stackalloc int[64];
        for (var column = 0; column <= other.Length; column++)
        {
            last[column] = column;
        }

        for (var line = 1; line <= one.Length; line++)
        {
            row[0] = line;
            var least = line;
            for (var column = 1; column <= other.Length; column++)
            {
                var wrong = one[line - 1] == other[column - 1] ? 0 : 1;
                row[column] = Math.Min(Math.Min(row[column - 1], last[column]) + 1, last[column - 1] + wrong);
                if (line > 1 && column > 1 && one[line - 1] == other[column - 2] && one[line - 2] == other[column - 1])
                {
                    row[column] = Math.Min(row[column], before[column - 2] + 1);
                }

                least = Math.Min(least, row[column]);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return Math.Min(last[other.Length], limit + 1);
    }
}
