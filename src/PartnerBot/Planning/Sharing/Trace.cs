namespace PartnerBot.Planning.Sharing;

/// <summary>
/// All that an administrator learns of a plan's history without a reason: on which day who changed something of which kind, and how often. No answer, no
/// name of a partner or a task, no word that anybody wrote.
/// </summary>
/// <param name="Name">As the plan calls the person; null where it does not know.</param>
/// <param name="Kinds">Ids of forms, and <see cref="People"/>, <see cref="Remarks"/> and <see cref="Whole"/>.</param>
public sealed record Trace(DateOnly Day, string? Name, int Count, IReadOnlyList<string> Kinds)
{
    public const string People = "people";
    public const string Remarks = "remarks";
    public const string Whole = "whole";

    /// <summary>The newest day first; of one day, everybody once.</summary>
    /// <param name="day">The day of an instant, where the reader is.</param>
    public static IReadOnlyList<Trace> Of(Plan plan, IEnumerable<PastEdit> history, Func<DateTimeOffset, DateOnly> day) =>
    [
        .. history.GroupBy(past => (Day: day(past.At), past.Person)).OrderByDescending(same => same.Key.Day).Select(same => new Trace(
            same.Key.Day, plan.People().FirstOrDefault(member => member.Person == same.Key.Person)?.Name, same.Count(), [.. same.Select(past => Kind(plan, past.Edit)).Distinct()])),
    ];

    private static string Kind(Plan plan, Edit edit) => edit switch
    {
        Edit.EntryAdded(_, var form) => form,
        Edit.EntryRestored(var entry, _) => entry.Form,
        Edit.EntryRemoved(var id) => FormOf(plan, id),
        Edit.Answered(var id, _, _) => FormOf(plan, id),
        Edit.Cleared(var id, _) => FormOf(plan, id),
        Edit.FormClosed(var form) => form,
        Edit.FormReopened(var form) => form,
        Edit.CameAgain or Edit.CalledOff => "task",
        Edit.Joined or Edit.Left or Edit.PartChanged => People,
        Edit.Remarked or Edit.RemarkRemoved => Remarks,
        _ => Whole,
    };

    // Ids of entries begin with their form's: partner-3.
    private static string FormOf(Plan plan, string entry) => plan.Entry(entry)?.Form is { } form ? form
        : Journey.Find(entry.LastIndexOf('-') is > 0 and var dash ? entry[..dash] : entry)?.Id ?? Whole;
}
