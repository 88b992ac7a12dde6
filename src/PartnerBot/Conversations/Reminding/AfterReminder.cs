using System.Text.RegularExpressions;
using PartnerBot.Conversations.Commands;

namespace PartnerBot.Conversations.Reminding;

/// <summary>
/// Right after a reminder a few words mean its tasks: "erledigt", "gib das an Herrn Brandt", "hängt, weil …", "erinnere mich Freitag".
/// Anything longer, or about something else, is read as always.
/// </summary>
internal static partial class AfterReminder
{
    private const int Longest = 160;

    public static Command? Read(Talk talk, string text)
    {
        if (Open().IsMatch(text) && !Expecting.WantsWords(talk) && Plan(talk) is { } plan)
        {
            return new Command("open-plan") { Id = plan, IsBare = true };
        }

        if (talk.State.Reminded.Count == 0 || text.Length > Longest || Expecting.WantsWords(talk) || talk.Place is Place.ChoosingTask)
        {
            return null;
        }

        var intent = Done().IsMatch(text) ? "mark-done"
            : Stuck().IsMatch(text) ? "block-task"
            : TaskWords.Person(text).Length > 0 && Hand().IsMatch(text) ? "hand-over-task"
            : Again().IsMatch(text) && (TaskWords.Day(text, talk).Length > 0 || Alone().IsMatch(text)) ? "snooze"
            : null;
        if (intent is null)
        {
            return null;
        }

        // "Verschiebe die Plakate auf Freitag" names its task all the same.
        return new Command(intent) { Words = text, IsBare = intent != "snooze" };
    }

    // The one that was spoken of; where none was, the only one there is.
    private static string? Plan(Talk talk)
    {
        var spoken = talk.State.Reminded.Select(task => task.Plan).Where(plan => plan.Length > 0).Distinct().ToList();
        var plans = spoken.Count > 0 ? spoken : [.. talk.Scene.Plans.Where(plan => !plan.Archived).Select(plan => plan.Id)];
        return plans is [var only] ? only : null;
    }

    [GeneratedRegex(@"^\s*(?:das\s+ist\s+|ist\s+|schon\s+|alles\s+)?(?:erledigt|fertig|gemacht|geschafft|done|finished|completed|it'?s\s+done)\s*[.!]*\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Done();

    [GeneratedRegex(@"^\s*(?:bitte\s+|please\s+)?(?:öffne(?:n\s+sie)?\s+(?:mir\s+)?(?:bitte\s+)?(?:den|diesen)\s+plan|(?:den|diesen)\s+plan\s+öffnen|open\s+(?:the|this|that)\s+plan)\s*[.!]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Open();

    [GeneratedRegex(@"^\s*(?:das\s+|es\s+|it\s+is\s+|it'?s\s+)?(?:hängt|stockt|blockiert|blocked|stuck|on hold|waiting for|wir warten|warte)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Stuck();

    [GeneratedRegex(@"\b(?:gib|geben|übergib|übergeben|übergebe|abgeben|weitergeben|übernimmt|macht|hand|give|pass|assign|takes?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hand();

    [GeneratedRegex(@"^\s*(?:bitte\s+|please\s+)?(?:erinner|verschieb|auf\s|später|nicht jetzt|morgen|übermorgen|snooze|remind|later|not now|tomorrow|next|nächste|am\s|on\s|until|bis\s|in\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Again();

    [GeneratedRegex(@"^\s*(?:später|nicht jetzt|later|not now|snooze)\s*[.!]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Alone();
}
