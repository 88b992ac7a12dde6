using System.Text.RegularExpressions;

namespace PartnerBot.Conversations.Reminding;

/// <summary>
/// "Gib die Aufgabe Flyer drucken ab", "block the task Flyer drucken": the word task, its whole title and what shall happen, and nothing more.
/// That answers no question, and asks for what is missing.
/// </summary>
internal static partial class TaskBidding
{
    private const int Longest = 200;

    public static Decision? Read(Talk talk, string text)
    {
        if (text.Length > Longest || talk.Plan is null || !Named().IsMatch(text) || TaskFinder.Titled(TaskFinder.Open(talk), text) is not { } task)
        {
            return null;
        }

        var rest = Gap().Replace(text.Replace(task.Said("title")!, "", StringComparison.OrdinalIgnoreCase), " ");
        var intent = Hand().IsMatch(rest) ? "hand-over-task" : Block().IsMatch(rest) ? "block-task" : Later().IsMatch(rest) ? "snooze" : Done().IsMatch(rest) ? "mark-done" : null;
        return intent is null ? null : TaskDoors.On(talk, new Reminded(talk.Plan.Id, task.Id), intent, "");
    }

    [GeneratedRegex(@"\b(?:aufgabe|task)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Named();

    [GeneratedRegex(@"[\s„“”""«»]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Gap();

    [GeneratedRegex(@"^ ?(?:bitte )?(?:gib|geben sie|übergib|übergebe|übergeben sie) (?:bitte )?(?:die )?aufgabe ?(?:ab|weiter)?[.! ]*$|^ ?(?:die )?aufgabe (?:abgeben|übergeben|weitergeben)[.! ]*$|^ ?(?:please )?(?:hand over|hand on|pass on|give away) (?:the )?task[.! ]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Hand();

    [GeneratedRegex(@"^ ?(?:bitte )?(?:blockiere?|blockieren sie) (?:bitte )?(?:die )?aufgabe[.! ]*$|^ ?(?:die )?aufgabe (?:hängt(?: fest)?|stockt|ist blockiert|blockieren)[.! ]*$|^ ?(?:please )?block (?:the )?task[.! ]*$|^ ?(?:the )?task is (?:blocked|stuck)[.! ]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Block();

    [GeneratedRegex(@"^ ?(?:bitte )?(?:ver)?schieb(?:e|en sie)? (?:bitte )?(?:die )?aufgabe ?(?:auf später|nach hinten|auf)?[.! ]*$|^ ?(?:die )?aufgabe (?:verschieben|später)[.! ]*$|^ ?(?:please )?(?:snooze|postpone|put off|delay) (?:the )?task ?(?:until later|for later|to later)?[.! ]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Later();

    [GeneratedRegex(@"^ ?(?:die )?aufgabe (?:ist )?(?:erledigt|fertig|geschafft)[.! ]*$|^ ?(?:the )?task (?:is )?(?:done|finished|completed?)[.! ]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Done();
}
