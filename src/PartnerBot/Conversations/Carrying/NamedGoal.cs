using System.Text.RegularExpressions;
using PartnerBot.Conversations.Pointing;
using PartnerBot.Planning;

namespace PartnerBot.Conversations.Carrying;

/// <summary>The goal that a measured value is said to belong to: "beim Ziel Ausweise stehen wir bei 72".</summary>
internal static partial class NamedGoal
{
    /// <summary>The words behind "Ziel", or before "goal"; none where the words name no goal.</summary>
    public static IReadOnlyList<string> Words(Talk talk, string words) =>
        Behind().Match(words) is { Success: true } behind ? PointingWords.Of(Said().Replace(behind.Groups["what"].Value, " "), talk)
        : Before().Match(words) is { Success: true } before ? PointingWords.Of(before.Groups["what"].Value, talk)
        : [];

    public static IReadOnlyList<Entry> Among(IReadOnlyList<Entry> goals, IReadOnlyList<string> words) =>
        Pointer.Among(words, goals.Select(goal => (goal, goal.Said("statement")!))) is var pointed && pointed.Sure.Count > 0 ? pointed.Sure : pointed.Perhaps;

    [GeneratedRegex(@"\b(?:ziel|goal)\s+[„“""]?(?<what>\p{L}[\p{L}\s-]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Behind();

    [GeneratedRegex(@"\b(?:for|of|on|to|at)\s+(?:the\s+|our\s+)?(?<what>[\p{L}-]+(?:\s[\p{L}-]+){0,3}?)\s+goal\b", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    // What is said about the value, not about the goal.
    [GeneratedRegex(@"\b(?:stehen|steht|sind|ein|fest|den|der|neuen?|messwert|wert|zahl|istwert|mittlerweile|inzwischen|aktualisieren|erfassen|nachtragen|eintragen|value|number|update|record|we|now|stand|new|enter|it|bitte|please)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Said();
}
