using PartnerBot.Texts;

namespace PartnerBot.Planning.Goals;

/// <summary>Looks at a goal the way a kind colleague would (SMART): names what is missing and drafts a sentence that holds it all.</summary>
public static class GoalCoach
{
    /// <summary>More would be a lecture.</summary>
    private const int Most = 3;

    // Words that promise without saying how much.
    private static readonly string[] Vague =
    [
        "mehr", "besser", "stärken", "verbessern", "fördern", "ausbauen", "erhöhen", "intensivieren", "optimieren", "weiterentwickeln",
        "more", "better", "strengthen", "improve", "promote", "increase", "enhance", "boost", "raise", "support",
    ];

    /// <summary>What the goal still lacks, the most important first, at most three.</summary>
    public static IReadOnlyList<Line> Notes(Entry goal) => [.. Lacks(goal).Take(Most)];

    /// <summary>A sentence with number and day in place of one without; null where the goal has both, or there is too little to say.</summary>
    public static Line? Draft(Entry goal)
    {
        var statement = goal.Said("statement") ?? "";
        return goal["indicator"] is not Value.Chosen indicator || goal.Said("target") is not { } target || goal["by"] is not Value.Day(var day)
            || (Numbers.First(statement) is not null && VagueWord(statement) is null)
            ? null
            : new Line(
                goal.Said("baseline") is null ? "coach.draft" : "coach.draft-from",
                ("day", day),
                ("indicator", indicator.Options is [var id, ..] ? new Line(GoalForm.Indicators.Key(id)) : indicator.Other ?? ""),
                ("target", target),
                ("baseline", goal.Said("baseline") ?? ""),
                ("statement", statement.TrimEnd('.')));
    }

    private static IEnumerable<Line> Lacks(Entry goal)
    {
        var statement = goal.Said("statement") ?? "";
        if (VagueWord(statement) is { } vague && Numbers.First(statement) is null)
        {
            yield return new Line("coach.vague", ("word", vague));
        }

        if (goal["indicator"] is null or Value.Skipped)
        {
            yield return new Line("coach.indicator");
        }

        if (Numbers.First(goal.Said("target")) is null)
        {
            yield return new Line("coach.number");
        }
        else if (Numbers.First(goal.Said("baseline")) is { } from && from == Numbers.First(goal.Said("target")))
        {
            yield return new Line("coach.nothing-changes");
        }

        if (goal["by"] is not Value.Day)
        {
            yield return new Line("coach.day");
        }

        if (goal.Said("baseline") is null)
        {
            yield return new Line("coach.baseline");
        }

        if (goal.Said("benefit-partner") is null)
        {
            yield return new Line("coach.partner");
        }

        if (goal.Said("collector") is null)
        {
            yield return new Line("coach.collector");
        }
    }

    private static string? VagueWord(string statement) =>
        statement.Split([' ', ',', '.', ';', ':', '!', '?', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .FirstOrDefault(word => Vague.Contains(word, StringComparer.OrdinalIgnoreCase));
}
