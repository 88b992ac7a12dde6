using PartnerBot.Texts;

namespace PartnerBot.Conversations.Replies;

/// <summary>Cuts a list so that its card stays below the 28 KB (UTF-16) that clients take, however long the texts are.</summary>
internal static class Paging
{
    /// <summary>Longest name and note on a row, in UTF-16 units.</summary>
    public const int LongestName = 160;
    public const int LongestNote = 240;

    /// <summary>What a card may hold, in UTF-16 units, with room for its frame.</summary>
    private const int Room = 12_000;
    private const int Frame = 260;
    private const int Button = 520;

    /// <summary>The rows from a place on that fit, in their parts, and where the rest begins; null where nothing is left.</summary>
    public static (IReadOnlyList<SheetPart> Parts, int? Next) Cut(IReadOnlyList<SheetPart> parts, int from, Language language)
    {
        var (room, passed, shown) = (Room, 0, new List<SheetPart>());
        foreach (var part in parts)
        {
            var rows = new List<SheetRow>();
            foreach (var row in part.Rows)
            {
                if (passed++ < from)
                {
                    continue;
                }

                room -= Cost(row, language);
                if (room < 0 && (shown.Count > 0 || rows.Count > 0))
                {
                    return ([.. shown, .. rows.Count > 0 ? (SheetPart[])[part with { Rows = rows }] : []], passed - 1);
                }

                rows.Add(row);
            }

            if (rows.Count > 0)
            {
                shown.Add(part with { Rows = rows });
            }
        }

        return (shown, null);
    }

    // A name stands in the card, in its text twin and in the summary; escaped it may take twice its length in the card.
    private static int Cost(SheetRow row, Language language)
    {
        var name = Math.Min(row.Name.Length, LongestName);
        var note = row.Note is null ? 0 : Math.Min(Words.Say(language, row.Note).Length, LongestNote);
        return Frame + (4 * (name + note)) + (Button * row.Buttons.Count);
    }
}
