using System.Text.RegularExpressions;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Pointing;

namespace PartnerBot.Conversations.Reminding;

/// <summary>Which part of a sentence about a task names the task.</summary>
internal static partial class TaskNames
{
    /// <summary>The words that name a task; none where "it" is meant.</summary>
    public static IReadOnlyList<string> Of(Talk talk, Command command) => command.Intent switch
    {
        _ when command.IsBare && command.Argument is null => [],
        "mark-done" => command.Argument is { } done ? PointingWords.Of(done, talk) : [],
        "block-task" => Blocked(talk, command.Words),
        "snooze" => PutOff().Match(command.Words) is { Success: true } off ? PointingWords.Of(off.Groups["what"].Value, talk) : [],
        "hand-over-task" => Named(talk, command.Argument ?? Handed(command.Words)),
        _ => [],
    };

    /// <summary>What "gib … an Herrn Brandt" is to hand over, with who gets it.</summary>
    public static (string What, string Who)? HandedOver(string words) =>
        Hand().Match(words) is { Success: true } hand ? (hand.Groups["what"].Value.Trim(), hand.Groups["who"].Value.Trim()) : null;

    private static string Handed(string words) => HandedOver(words)?.What ?? "";

    private static IReadOnlyList<string> Named(Talk talk, string words) => words.Length == 0 ? [] : PointingWords.Of(words, talk);

    // The reason has names of its own; behind a colon stands the task where nothing stands before it.
    private static IReadOnlyList<string> Blocked(Talk talk, string words)
    {
        var parts = Reason().Split(words, 2)[0].Split(':', 2);
        return PointingWords.Of(parts[0], talk) is { Count: > 0 } before ? before : parts.Length > 1 ? PointingWords.Of(parts[1], talk) : [];
    }

    [GeneratedRegex(@",|;|\s[–-]\s|\b(?:weil|denn|wegen|solange|deshalb|because|since|as long as|so the)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reason();

    [GeneratedRegex(@"\b(?:ver)?schieb(?:e|en sie|en)?\s+(?<what>.+?)\s+(?:auf|um|bis|nach)\b|\bput\s+(?<what>.+?)\s+off\s+(?:to|until|till)\b|\b(?:snooze|postpone|put off|push|delay)\s+(?<what>.+?)\s+(?:to|until|till|by|for|back)\b|\b(?:snooze|postpone)\s+(?<what>.+)$|(?<what>.+?)\s+(?:auf|um|bis)\b.+\bverschieben\b", RegexOptions.IgnoreCase)]
    private static partial Regex PutOff();

    [GeneratedRegex(@"^\s*(?:bitte\s+)?(?:gib|geben\s+sie|übergib|übergeben\s+sie|übergebe)\s+(?<what>.+?)\s+an\s+(?<who>.+?)(?:\s+(?:weiter|ab))?\s*[.!]?\s*$|^\s*(?<what>.+?)\s+an\s+(?<who>.+?)\s+(?:übergeben|abgeben|weitergeben)\s*[.!]?\s*$|^\s*(?:please\s+)?(?:hand|give|pass|assign)\s+(?:over\s+)?(?<what>.+?)\s+(?:over\s+)?to\s+(?<who>.+?)\s*[.!]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Hand();
}
