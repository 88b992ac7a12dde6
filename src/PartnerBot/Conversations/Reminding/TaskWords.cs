using System.Text.RegularExpressions;

namespace PartnerBot.Conversations.Reminding;

/// <summary>What a short word about a task brings along: to whom, why, until when.</summary>
internal static partial class TaskWords
{
    public static string Person(string words) => First(ToWhom().Match(words));

    public static string Reason(string words) => First(Because().Match(words));

    /// <summary>The words about the day; "later" alone leaves it open.</summary>
    public static string Day(string words, Talk talk) =>
        Later().IsMatch(words) || Answers.DayReader.Read(words, talk.Language, talk.Scene.Local) is Answers.Reading.Refused { Why.Key: "answer.no-day" } ? "" : words;

    private static string First(Match match) => match.Groups.Values.Skip(1).FirstOrDefault(group => group.Success)?.Value.Trim(' ', '.', '!', '"') ?? "";

    [GeneratedRegex(@"^\s*(?:bitte\s+)?(?:gib|geben\s+Sie|übergib|übergeben\s+Sie|übergebe)\b.*?\ban\s+(.+?)(?:\s+(?:weiter|ab|übergeben))?\s*[.!]?\s*$|^\s*an\s+(.+?)\s+(?:übergeben|abgeben|weitergeben)\b|^\s*(.+?)\s+(?:übernimmt|macht)\s+(?:das|es|die Aufgabe)\b|^\s*(?:please\s+)?(?:hand|give|pass|assign)\b.*?\bto\s+(.+?)\s*[.!]?\s*$|^\s*(.+?)\s+(?:will\s+take|takes)\s+(?:it|this|over)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ToWhom();

    [GeneratedRegex(@"\b(?:weil|denn|because|since)\s+(.+)$|^\s*(?:hängt|hängt fest|stockt|blockiert|blocked|stuck|on hold)\s*(?::|,|–|-)\s*(.+)$|^\s*(?:waiting for|warten? auf|wir warten auf|es hängt an)\s+(.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Because();

    [GeneratedRegex(@"^\s*(?:später|nicht jetzt|later|not now|snooze)\s*[.!]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Later();
}
