using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Conversations.People;
using PartnerBot.Conversations.Speaking;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Remembering;

/// <summary>An edit in words: what was changed, as a person would tell it.</summary>
internal static class Retelling
{
    private const int MostOfValue = 120;

    /// <param name="plan">The plan as it stands now; names of entries come from it.</param>
    /// <returns>Null for what is not worth telling.</returns>
    public static Line? Of(Plan plan, Edit edit) => edit switch
    {
        Edit.Started(_, var title, _, _, _) => new Line("told.started", ("title", title)),
        Edit.Renamed(var title) => new Line("told.renamed", ("title", title)),
        Edit.Archived => new Line("told.archived"),
        Edit.Reopened => new Line("told.reopened"),
        Edit.Deleted => new Line("told.deleted"),
        Edit.Restored => new Line("told.restored"),
        Edit.EntryAdded(var id, var form) => new Line("told.added", ("what", What(plan.Entry(id), form))),
        Edit.EntryRemoved(var id) => new Line("told.removed", ("what", What(plan.Entry(id), FormOf(id)))),
        Edit.EntryRestored(var entry, _) => new Line("told.entry-restored", ("what", What(entry, entry.Form))),
        Edit.Answered(var id, var field, var value) => Field(plan, id, field) is { } at
            ? new Line(value is Value.Skipped ? "told.skipped" : "told.answered", ("what", Where(plan, at)), ("value", new Cut(at.Field, value)))
            : null,
        Edit.Cleared(var id, var field) => Field(plan, id, field) is { } at ? new Line("told.cleared", ("what", Where(plan, at))) : null,
        Edit.Joined(var member) => new Line("told.joined", ("who", member.Name ?? Naming.Of(plan, member.Person)), ("part", Naming.Of(member.Part))),
        Edit.Left(var person) => new Line("told.left", ("who", Naming.Of(plan, person))),
        Edit.PartChanged(var person, var part) => new Line("told.part-changed", ("who", Naming.Of(plan, person)), ("part", Naming.Of(part))),
        Edit.Remarked(var remark) => new Line(
            remark.File is null ? "told.remarked" : "told.filed",
            ("what", Remarks.RemarkWords.About(plan, remark.About)), ("text", Markdown.Cut(remark.Text.ReplaceLineEndings(" "), MostOfValue)), ("name", remark.File?.Name ?? "")),
        Edit.RemarkRemoved => new Line("told.remark-removed"),
        Edit.LookedInto(var look) => new Line("told.looked-into", ("reason", look.Reason)),
        _ => null,
    };

    private static Position.At? Field(Plan plan, string id, string field) =>
        Journey.Find(plan.Entry(id)?.Form ?? FormOf(id)) is { } form && form.Field(field) is { } known ? new Position.At(form, id, known) : null;

    // Ids of entries begin with their form's: partner-3.
    private static string FormOf(string entry) => Journey.Find(entry) is not null || !entry.Contains('-', StringComparison.Ordinal) ? entry : entry[..entry.LastIndexOf('-')];

    internal static object What(Entry? entry, string formId) =>
        Journey.Find(formId) is not { } form ? new Line("told.something")
        : form.Many && entry?[form.Naming.Id] is { } name and not Value.Skipped
            ? new Line("told.named", ("form", new Line($"form.{form.Id}")), ("name", new Cut(form.Naming, name)))
            : new Line($"form.{form.Id}");

    private static object Where(Plan plan, Position.At at) =>
        at.Form.Many && at.Field != at.Form.Naming && plan.Entry(at.Entry)?[at.Form.Naming.Id] is { } name and not Value.Skipped
            ? new Line("told.named", ("form", Talk.Label(at.Form, at.Field)), ("name", new Cut(at.Form.Naming, name)))
            : Talk.Label(at.Form, at.Field);

    private sealed record Cut(Field Field, Value Value) : IShown
    {
        public string In(Language language) => Markdown.Cut(Showing.In(language, Field, Value).ReplaceLineEndings(" "), MostOfValue);
    }

    /// <summary>Several edits in one sentence.</summary>
    internal sealed record Several(Plan Plan, IReadOnlyList<Edit> Edits) : IShown
    {
        public string In(Language language) => string.Join("; ", Edits.Select(edit => Of(Plan, edit)).OfType<Line>().Select(line => Words.Say(language, line)).Distinct().Take(5));
    }
}
