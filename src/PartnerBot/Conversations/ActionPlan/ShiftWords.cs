using System.Text.RegularExpressions;
using PartnerBot.Planning;
using PartnerBot.Recognizers.Numbers;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.ActionPlan;

/// <summary>By how much something moves: "um zwei Wochen nach hinten", "three days earlier". Later unless the words say otherwise.</summary>
internal static partial class ShiftWords
{
    private const int Farthest = 1000;

    public static (int Offset, Span Unit)? Read(string text)
    {
        if (!Moves().IsMatch(text) || Stretch().Match(text) is not { Success: true } stretch || Count(stretch.Groups["count"].Value) is not { } count)
        {
            return null;
        }

        var unit = char.ToLowerInvariant(stretch.Groups["unit"].Value[0]) switch { 't' or 'd' => Span.Days, 'w' => Span.Weeks, _ => Span.Months };
        return (Earlier().IsMatch(text) ? -count : count, unit);
    }

    private static int? Count(string words) =>
        words.ToLowerInvariant() is "ein" or "eine" or "einen" or "einem" or "a" or "an" or "one" ? 1
        : Enum.GetValues<Language>().SelectMany(language => NumberRecognizer.Recognize(words, language)).FirstOrDefault()?.Amount() is { } amount and > 0 and < Farthest
            ? (int)amount
            : null;

    [GeneratedRegex(@"(?<count>\d{1,3}|\p{L}+)\s+(?<unit>tage?n?|wochen?|monate?n?|days?|weeks?|months?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Stretch();

    [GeneratedRegex(@"\bum\b|\bby\b|\bspäter\b|\bfrüher\b|\beher\b|\bnach (?:hinten|vorne?)\b|\bvor\b|\blater\b|\bearlier\b|\bback\b|\bforward\b|\bsooner\b", RegexOptions.IgnoreCase)]
    private static partial Regex Moves();

    [GeneratedRegex(@"\bfrüher\b|\beher\b|\bnach vorne?\b|\bvor(?:ziehen|verlegen|gezogen)?\s*[.!]?$|\bearlier\b|\bforward\b|\bsooner\b", RegexOptions.IgnoreCase)]
    private static partial Regex Earlier();
}
