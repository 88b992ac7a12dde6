namespace PartnerBot.Conversations.Speaking;

/// <summary>
/// How long a text is once it is written into a message, where a mark is escaped and a sign beyond the basic plane takes twelve units for two.
/// What is cut for a card is cut by this measure; for ordinary text it is the text's own length.
/// </summary>
internal static class Written
{
    public static int Length(ReadOnlySpan<char> text)
    {
        var units = 0;
        foreach (var c in text)
        {
            units += Of(c);
        }

        return units;
    }

    /// <summary>The text if it takes at most <paramref name="most"/> units, else its beginning, cut at a whole character.</summary>
    public static string Cut(string text, int most)
    {
        // One unit is kept for the sign that says that something is missing.
        var (units, fits) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            units += Of(text[at]);
            if (units > most)
            {
                return string.Concat(text.AsSpan(0, fits > 0 && char.IsHighSurrogate(text[fits - 1]) ? fits - 1 : fits), "…");
            }

            fits = units < most ? at + 1 : fits;
        }

        return text;
    }

    private static int Of(char c) => c is '"' or '\\' or '\n' or '\r' or '\t' ? 2 : char.IsControl(c) || char.IsSurrogate(c) ? 6 : 1;
}
