using PartnerBot.Planning;
using PartnerBot.Planning.Actions;

namespace PartnerBot.Tests.Planning;

/// <summary>Plans put together for a test in one line each.</summary>
internal static class PlanDrafts
{
    public static Plan Empty { get; } = Editing.Begin(new Edit.Started("p", "Lesefest", "anna", Conversations.Chat.Now));

    public static Plan Date(this Plan plan, string kind, string day) => plan.Apply(
    [
        new Edit.EntryAdded($"anchor-{plan.Added + 1}", "anchor"),
        new Edit.Answered($"anchor-{plan.Added + 1}", "kind", new Value.Chosen([kind])),
        new Edit.Answered($"anchor-{plan.Added + 1}", "day", new Value.Day(Day(day))),
    ]);

    public static Plan Task(this Plan plan, string title, string? owner = null, Value? due = null, params (string Field, Value Value)[] more)
    {
        var id = $"task-{plan.Added + 1}";
        return plan.Apply([.. TaskDraft.Edits(plan, [new TaskDraft(title, owner, due)]), .. more.Select(answer => new Edit.Answered(id, answer.Field, answer.Value))]);
    }

    public static Plan Role(this Plan plan, string role, string person, decimal hours) => plan.Apply(
    [
        new Edit.EntryAdded($"role-{plan.Added + 1}", "role"),
        new Edit.Answered($"role-{plan.Added + 1}", "role", new Value.Chosen([role])),
        new Edit.Answered($"role-{plan.Added + 1}", "person", new Value.Words(person)),
        new Edit.Answered($"role-{plan.Added + 1}", "hours", new Value.Number(hours)),
    ]);

    public static Plan Partner(this Plan plan, string organisation, params (string Field, Value Value)[] more) => plan.With("partner", [("organisation", new Value.Words(organisation)), .. more]);

    public static Plan Goal(this Plan plan, string statement, params (string Field, Value Value)[] more) => plan.With("goal", [("statement", new Value.Words(statement)), .. more]);

    public static Value.Day On(string day) => new(Day(day));

    public static Value.Chosen State(string state) => new([state]);

    public static Value.Relative Weeks(string anchor, int weeks) => new(anchor, weeks, Span.Weeks);

    public static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static Plan With(this Plan plan, string form, IReadOnlyList<(string Field, Value Value)> answers)
    {
        var id = $"{form}-{plan.Added + 1}";
        return plan.Apply([new Edit.EntryAdded(id, form), .. answers.Select(answer => new Edit.Answered(id, answer.Field, answer.Value))]);
    }
}
