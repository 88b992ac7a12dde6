using System.Text;
using PartnerBot.Activities;
using PartnerBot.Cards;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Forms;

namespace PartnerBot.Conversations.Speaking;

/// <summary>
/// Which fields of a form find room on its card. What was written into a field stands on the card as a whole, since it is what comes back, and a
/// message may have 28 KB: where people wrote very much, fields are left off, the wrong ones last.
/// </summary>
internal static class FormRoom
{
    /// <summary>UTF-16 units of JSON that address, buttons, twins and the card's own frame leave.</summary>
    private const int MostLetters = 7_700;

    /// <summary>Up to here every card has room.</summary>
    private const int FewLetters = 1_500;

    /// <param name="written">How many letters were written into the fields.</param>
    public static (IReadOnlyList<CardElement> Elements, IReadOnlyList<Field> LeftOff) Of(
        int written, IReadOnlyList<Field> fields, IReadOnlyDictionary<string, Fault> faults, Func<Field, IReadOnlyList<CardElement>> draw)
    {
        if (written <= FewLetters)
        {
            return ([.. fields.SelectMany(draw)], []);
        }

        var drawn = fields.ToDictionary(field => field, draw);
        var left = MostLetters;
        var shown = new HashSet<Field>();
        foreach (var field in fields.OrderByDescending(field => faults.ContainsKey(field.Id)))
        {
            var cost = Letters(drawn[field]);
            if (cost <= left)
            {
                shown.Add(field);
                left -= cost;
            }
        }

        return ([.. fields.Where(shown.Contains).SelectMany(field => drawn[field])], [.. fields.Where(field => !shown.Contains(field))]);
    }

    private static int Letters(IReadOnlyList<CardElement> elements) => Encoding.UTF8.GetCharCount(ActivityJson.Write(new AdaptiveCard(elements) { FallbackText = "" }));
}
