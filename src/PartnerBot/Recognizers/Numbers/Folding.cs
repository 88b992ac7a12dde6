namespace PartnerBot.Recognizers.Numbers;

/// <summary>Lower case with umlauts written out, so that fünf, FÜNF and fuenf are one word.</summary>
internal static class Folding
{
    public static string Fold(string text)
    {
        Span<char> folded = text.Length <= 256 ? stackalloc char[512] : new char[2 * text.Length];
        return new string(folded[..Fold(text, folded)]);
    }

    /// <summary>Writes the folded word into <paramref name="folded"/>, which must be twice as long, and returns its length.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = 0;
        foreach (var sign in word)
        {
            var lower = char.ToLowerInvariant(sign);
            var (first, second) = lower switch
            {
                'ä' => ('a', 'e'),
                'ö' => ('o', 'e'),
                'ü' => ('u', 'e'),
                'ß' => ('s', 's'),
                '\u0308' => ('e', '\0'),
                _ => (lower, '\0'),
            };
            folded[length++] = first;
            if (second != '\0')
            {
                folded[length++] = second;
            }
        }

        return length;
    }
}
