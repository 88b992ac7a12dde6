using System.Text.RegularExpressions;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Pointing;

namespace PartnerBot.Conversations.Reminding;

/// <summary>Commands about one task that fixed words tell for certain: "Gib die Aufgabe Plakate an Frau Kaya", "Block the poster task because …".</summary>
internal static partial class TaskPhrases
{
    public static Command? Read(Talk talk, string text) =>
        talk.Plan is null || text.EndsWith('?') ? null
        : TaskNames.HandedOver(text) is var (what, who) && Many().IsMatch(what) is false && who.Length > 1 && IsTask(talk, what) ? new Command("hand-over-task", what) { Words = text }
        : PutOff().Match(text) is { Success: true } later && IsTask(talk, later.Groups[1].Value) ? new Command("snooze", later.Groups[1].Value) { Words = text }
        : Block().IsMatch(text) ? new Command("block-task") { Words = text }
        : null;

    // "Gib das Geld an die Kita" hands over no task.
    private static bool IsTask(Talk talk, string what) =>
        Task().IsMatch(what) || (PointingWords.Of(what, talk) is { Count: > 0 } words && Pointer.Among(words, TaskFinder.Open(talk).Select(task => (task.Id, task.Said("title")!))) is not { Sure.Count: 0, Perhaps.Count: 0 });

    [GeneratedRegex(@"\b(?:alle?s?|sämtliche|everything|all|tasks|aufgaben|rollen|roles)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Many();

    [GeneratedRegex(@"^\s*(?:please\s+)?(?:put\s+(?=.+?\s+off\s+(?:to|until|till)\b)|(?:put\s+off|snooze)\s+)(.{2,80}?)\s+(?:off\s+)?(?:to|until|till)\s+\S", RegexOptions.IgnoreCase)]
    private static partial Regex PutOff();

    [GeneratedRegex(@"\b(?:aufgabe|task)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Task();

    [GeneratedRegex(@"^\s*(?:please\s+)?block\s+(?:the\s+)?(?:task\s+\S|.{2,80}?\s+task\b)|^\s*(?:bitte\s+)?(?:blockiere?n?(?:\s+sie)?)\s+(?:bitte\s+)?die\s+aufgabe\b", RegexOptions.IgnoreCase)]
    private static partial Regex Block();
}
