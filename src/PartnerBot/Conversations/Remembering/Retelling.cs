using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Conversations.People;
using PartnerBot.Conversations.Speaking;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Remembering;

/// <summary>An edit in words, as a person would tell it: who did what, and what stood there before.</summary>
internal static class Retelling
{
    private const int MostOfValue = 120;

    /// <summary>A whole sentence.</summary>
    /// <param name="reader">Who reads it: their own doing is told to them as theirs.</param>
    /// <returns>Null for what is not worth telling.</returns>
    public static Line? Sentence(Plan plan, PastEdit past, string reader)
    {
        var moves = past.Edit is Edit.Joined { Member.Person: var came } && came == past.Person || past.Edit is Edit.Left(var gone) && gone == past.Person;
        var key = (past.Person == reader, moves) switch
        {
            (true, true) => "told.you-are",
            (true, false) => "told.you-have",
            (false, true) => "told.who-is",
            _ => "told.who-has",
        };
        return Of(plan, past) is { } what ? new Line(key, ("who", Naming.Of(plan, past.Person)), ("what", new Ended(what))) : null;
    }

    /// <summary>What was done, without who did it.</summary>
    /// <param name="plan">The plan as it stands now; names of entries come from it.</param>
    /// <returns>Null for what is not worth telling.</returns>
    public static Line? Of(Plan plan, PastEdit past) => past.Edit switch
    {
        Edit.Joined(var member) when member.Person == past.Person => new Line("told.came", ("part", Naming.Of(member.Part))),
        Edit.Left(var person) when person == past.Person => new Line("told.went"),
        // The name of a new entry is told with it.
        Edit.Answered(var id, var field, _) when past.Back is Edit.Cleared && Field(plan, id, field) is { Form.Many: true } at && at.Field == at.Form.Naming => null,
        _ => Of(plan, past.Edit, past.Back),
    };

    private static Line? Of(Plan plan, Edit edit, Edit? back) => edit switch
    {
        Edit.Started(_, var title, _, _, _) => new Line("told.started", ("title", title)),
        Edit.Renamed(var title) => back is Edit.Renamed(var before)
            ? new Line("told.renamed-from", ("title", title), ("old", before)) : new Line("told.renamed", ("title", title)),
        Edit.Archived => new Line("told.archived"),
        Edit.Reopened => new Line("told.reopened"),
        Edit.Deleted => new Line("told.deleted"),
        Edit.Restored => new Line("told.restored"),
        Edit.EntryAdded(var id, var form) => new Line("told.added", ("what", What(plan.Entry(id), form))),
        Edit.EntryRemoved(var id) => new Line("told.removed", ("what", What((back as Edit.EntryRestored)?.Entry ?? plan.Entry(id), FormOf(id)))),
        Edit.EntryRestored(var entry, _) => new Line("told.entry-restored", ("what", What(entry, entry.Form))),
        Edit.Answered(var id, var field, var value) => Field(plan, id, field) is { } at ? Answered(plan, at, value, (back as Edit.Answered)?.Value) : null,
        Edit.Cleared(var id, var field) => Field(plan, id, field) is { } at ? Cleared(plan, at, (back as Edit.Answered)?.Value) : null,
        Edit.CameAgain(var task, _, var day) => new Line("told.came-again", ("what", What(plan.Entry(task), "task")), ("day", day)),
        Edit.CalledOff(var next) => new Line("told.removed", ("what", What((back as Edit.EntryRestored)?.Entry ?? plan.Entry(next), "task"))),
        Edit.Joined(var member) => new Line("told.joined", ("who", member.Name ?? Naming.Of(plan, member.Person)), ("part", Naming.Of(member.Part))),
        Edit.Left(var person) => new Line("told.left", ("who", (back as Edit.Joined)?.Member.Name ?? Naming.Of(plan, person))),
        Edit.PartChanged(var person, var part) => back is Edit.PartChanged(_, var before)
            ? new Line("told.part-changed-from", ("who", Naming.Of(plan, person)), ("part", Naming.Of(part)), ("old", Naming.Of(before)))
            : new Line("told.part-changed", ("who", Naming.Of(plan, person)), ("part", Naming.Of(part))),
        Edit.Remarked(var remark) => new Line(
            remark.File is null ? "told.remarked" : "told.filed",
            ("what", Remarks.RemarkWords.About(plan, remark.About)), ("text", Markdown.Cut(remark.Text.ReplaceLineEndings(" "), MostOfValue)), ("name", remark.File?.Name ?? "")),
        Edit.RemarkRemoved => new Line("told.remark-removed"),
        Edit.LookedInto(var look) => new Line("told.looked-into", ("reason", look.Reason)),
        _ => null,
    };

    private static Line Answered(Plan plan, Position.At at, Value value, Value? before) =>
        value is Value.Skipped ? new Line("told.skipped", ("what", Where(plan, at)))
        : before is null or Value.Skipped ? new Line("told.answered", ("what", Where(plan, at)), ("value", new Cut(at.Field, value)))
        : new Line("told.changed", ("what", Where(plan, at)), ("old", new Cut(at.Field, before)), ("value", new Cut(at.Field, value)));

    private static Line Cleared(Plan plan, Position.At at, Value? before) =>
        before is null or Value.Skipped ? new Line("told.cleared", ("what", Where(plan, at)))
        : new Line("told.cleared-from", ("what", Where(plan, at)), ("old", new Cut(at.Field, before)));

    private static Position.At? Field(Plan plan, string id, string field) =>
        Journey.Find(plan.Entry(id)?.Form ?? FormOf(id)) is { } form && form.Field(field) is { } known ? new Position.At(form, id, known) : null;

    // Ids of entries begin with their form's: partner-3.
    private static string FormOf(string entry) => Journey.Find(entry) is not null || !entry.Contains('-', StringComparison.Ordinal) ? entry : entry[..entry.LastIndexOf('-')];

    internal static object What(Entry? entry, string formId) =>
        Journey.Find(formId) is not { } form ? new Line("told.something")
        : form.Many && entry?[form.Naming.Id] is { } name and not Value.Skipped
            ? new Line("told.named", ("the", new Line($"the.{form.Id}")), ("name", new Cut(form.Naming, name)))
            : new Line($"the.{form.Id}");

    private static Line Where(Plan plan, Position.At at) =>
        at.Form.Many && at.Field != at.Form.Naming && plan.Entry(at.Entry)?[at.Form.Naming.Id] is { } name and not Value.Skipped
            ? new Line("told.field-of", ("field", Talk.Label(at.Form, at.Field)), ("name", new Cut(at.Form.Naming, name)))
            : new Line("told.field", ("field", Talk.Label(at.Form, at.Field)));

    private sealed record Cut(Field Field, Value Value) : IShown
    {
        public string In(Language language) => Written.Cut(Showing.In(language, Field, Value).ReplaceLineEndings(" "), MostOfValue);
    }

    // What somebody wrote may end its sentence itself.
    private sealed record Ended(Line What) : IShown
    {
        public string In(Language language) => Words.Say(language, What) is var told && told.TrimEnd() is [.., '.' or '!' or '?' or '…'] ? told : told + ".";
    }

    /// <summary>Several edits in one sentence.</summary>
    internal sealed record Several(Plan Plan, IReadOnlyList<Edit> Edits) : IShown
    {
        public string In(Language language) => string.Join("; ", Edits.Select(edit => Of(Plan, edit, null)).OfType<Line>().Select(line => Words.Say(language, line)).Distinct().Take(5));
    }
}
