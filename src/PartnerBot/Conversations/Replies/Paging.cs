using PartnerBot.Conversations.Speaking;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Replies;

/// <summary>Cuts a list so that its card stays below the 28 KB (UTF-16) that clients take, however long the texts are.</summary>
internal static class Paging
{
    /// <summary>Longest name and note on a row, in UTF-16 units.</summary>
    public const int LongestName = 160;
    public const int LongestNote = 240;

    /// <summary>No card holds more rows; nothing behind them need be put into words.</summary>
    public const int MostRows = 40;

    /// <summary>What a card may hold, in UTF-16 units, with room for its frame.</summary>
    public const int Room = 13_000;

    /// <summary>What a row takes besides its words, and a button with its sealed handle.</summary>
    public const int Frame = 330;
    public const int Button = 440;

    /// <summary>What is left after so many rows, in their parts.</summary>
    public static IReadOnlyList<SheetPart> Behind(IReadOnlyList<SheetPart> parts, int from)
    {
        var left = new List<SheetPart>();
        foreach (var part in parts)
        {
            var skipped = Math.Min(from, part.Rows.Count);
            from -= skipped;
            if (skipped < part.Rows.Count)
            {
                left.Add(part with { Rows = [.. part.Rows.Skip(skipped)] });
            }
        }

        return left;
    }

    /// <summary>The rows that fit, in their parts, and where the rest begins; null where nothing is left.</summary>
    public static (IReadOnlyList<SheetPart> Parts, int? Next) Cut(IReadOnlyList<SheetPart> parts, Language language)
    {
        var (room, count, shown) = (Room, 0, new List<SheetPart>());
        foreach (var part in parts)
        {
            var rows = new List<SheetRow>();
            foreach (var row in part.Rows)
            {
                room -= Cost(row, language);
                if (room < 0 && (shown.Count > 0 || rows.Count > 0))
                {
                    return ([.. shown, .. rows.Count > 0 ? (SheetPart[])[part with { Rows = rows }] : []], count);
                }

                rows.Add(row);
                count++;
            }

            if (rows.Count > 0)
            {
                shown.Add(part with { Rows = rows });
            }
        }

        return (shown, null);
    }

    private static int Cost(SheetRow row, Language language) => Frame + Cost(row.Name, LongestName)
        + (row.Note is null ? 0 : Cost(Words.Say(language, row.Note), LongestNote)) + (Button * row.Buttons.Count);

    /// <summary>A text stands in the card, its signs escaped, and in the text twin and the summary.</summary>
    public static int Cost(string shown) => Written.Length(Markdown.Plain(shown)) + (2 * Written.Length(shown));

    private static int Cost(string text, int longest) => Cost(Written.Cut(text, longest));
}
