namespace PartnerBot.Planning.Reminding;

/// <summary>
/// Which edits bear on what a plan wishes to be reminded of. A sentence corrected in the need leaves two hundred tasks as they were; then nothing of
/// the ledger is looked at.
/// </summary>
public static class Bearing
{
    // The answers that occasions, their days and whose they are is read from.
    private static readonly Dictionary<string, string[]> Fields = new()
    {
        ["task"] = ["title", "owner", "due", "state", "urgent", "rhythm"],
        ["anchor"] = ["kind", "day"],
        ["role"] = ["role", "person", "deputy"],
        ["partner"] = ["organisation", "contact", "deputy"],
    };

    /// <summary>The edit may change what the plan wishes; one that nobody thought of always may.</summary>
    /// <param name="after">The plan after it.</param>
    public static bool OnReminders(this Edit edit, Plan after) => edit switch
    {
        Edit.Answered(var entry, var field, _) => IsRead(after, entry, field),
        Edit.Cleared(var entry, var field) => IsRead(after, entry, field),
        // A new entry is empty, a title is on no notice, and a word about something is nobody's day.
        Edit.EntryAdded or Edit.Renamed or Edit.FormClosed or Edit.FormReopened or Edit.Remarked or Edit.RemarkRemoved or Edit.LookedInto or Edit.LooksTold => false,
        _ => true,
    };

    private static bool IsRead(Plan after, string entry, string field) => after.Entry(entry) is not { } still || (Fields.TryGetValue(still.Form, out var read) && read.Contains(field));
}
