using Knowledge.Catalogue;
using PartnerBot.Planning.Roles;
using PartnerBot.Texts;

namespace PartnerBot.Planning.Actions;

/// <summary>Checklists and safeguards of the catalogue as tasks of a plan.</summary>
public static class Templates
{
    /// <summary>The catalogue's names of dates and roles, where they differ from the plan's.</summary>
    private static readonly Dictionary<string, string> Called = new()
    {
        ["first-event"] = "event", ["budget-hearing"] = "hearing", ["school-year-start"] = "school-year", ["contract-end"] = "end", ["data"] = "evaluation",
    };

    /// <summary>The plan's date that the days of a checklist are counted from.</summary>
    public static string Anchor(this ChecklistTemplate template) => Own(template.Anchor);

    /// <summary>What a checklist would add: all that the plan does not have yet, done or not.</summary>
    public static IReadOnlyList<TaskDraft> Missing(this Plan plan, ChecklistTemplate template, Language language) =>
        [.. template.Items.Where(item => !plan.Has(item)).Select(item => Draft(item, template.Anchor(), language))];

    /// <summary>What the safeguards of some conditions would add.</summary>
    public static IReadOnlyList<TaskDraft> Missing(this Plan plan, IEnumerable<ChecklistItem> safeguards, Language language) =>
        [.. safeguards.Where(item => !plan.Has(item)).OrderBy(item => item.Days).Select(item => Draft(item, "event", language))];

    /// <summary>Safeguard tasks of a condition that nobody has begun.</summary>
    public static IEnumerable<Entry> NotBegun(this Plan plan, string condition) => plan.Of("task")
        .Where(task => task.Said(TaskDraft.Origin)?.StartsWith($"{condition}.", StringComparison.Ordinal) == true && task.Picked("state") is null or "open");

    private static bool Has(this Plan plan, ChecklistItem item) => plan.Of("task").Any(task => task.Said(TaskDraft.Origin) == From(item)
        || (task.Said("title") is { } title && (Same(title, item.Title.German) || Same(title, item.Title.English))));

    private static TaskDraft Draft(ChecklistItem item, string anchor, Language language) =>
        new(item.Title.In(language.Code()), Role(item.Role, language), Due(item.Days, anchor)) { From = From(item) };

    private static Value.Relative Due(int days, string anchor) =>
        days % 7 == 0 && days != 0 ? new Value.Relative(anchor, days / 7, Span.Weeks) : new Value.Relative(anchor, days, Span.Days);

    private static string? Role(string role, Language language) =>
        RoleForm.Roles.Ids.Contains(Own(role)) ? Words.Say(language, RoleForm.Roles.Key(Own(role))) : null;

    private static string Own(string id) => Called.GetValueOrDefault(id, id);

    private static string From(ChecklistItem item) => $"{item.Of}.{item.Id}";

    private static bool Same(string one, string other) => one.Trim().Equals(other, StringComparison.OrdinalIgnoreCase);
}
