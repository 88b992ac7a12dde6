using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.ActionPlan;

/// <summary>Tasks as rows of a list: who, until when, how it stands.</summary>
internal static class TaskRows
{
    private const int LongestWord = 60;

    /// <param name="holder">Who does it, for whoever lists many; null where it is looked up for this one.</param>
    public static SheetRow Of(Plan plan, Entry task, TaskGroup group, Func<Entry, string?>? holder = null)
    {
        SheetButton change = new(new Line("task.change"), Verb.ShowDetails, "task", task.Id);
        return new SheetRow(task.Said("title") ?? "…", Note(plan, task, holder), group == TaskGroup.Done
            ? [change]
            : [new SheetButton(new Line("task.tick"), Verb.Tick, "task", task.Id), change]);
    }

    /// <summary>Any entry, as it would be.</summary>
    public static SheetRow Preview(Plan plan, Entry entry, Language language)
    {
        var form = Journey.Form(entry.Form);
        var name = entry[form.Naming.Id] is { } value ? Showing.In(language, form.Naming, value) : Words.Say(language, $"form.{form.Id}");
        return entry.Form switch
        {
            "task" => new SheetRow(name, Note(plan, entry)),
            _ => new SheetRow(
                name,
                form.Fields.FirstOrDefault(field => field.Kind == FieldKind.Day && entry[field.Id] is Value.Day) is { } day
                    ? new Line("row.of", ("form", new Line($"form.{form.Id}")), ("day", ((Value.Day)entry[day.Id]!).Date))
                    : new Line($"form.{form.Id}")),
        };
    }

    public static Line Note(Plan plan, Entry task, Func<Entry, string?>? holder = null)
    {
        var due = TaskForm.Form.Field("due")!;
        object when = task["due"] is { } value and not Value.Skipped ? Showing.Of(due, value, plan) : new Line("row.no-day");
        object who = (holder?.Invoke(task) ?? plan.Holder(task)) is { } person ? Owner(task.Said("owner")!, person) : new Line("row.nobody");
        return task.Picked("state") switch
        {
            "blocked" => new Line("row.blocked", ("who", who), ("when", when), ("reason", Cut(task.Said("reason") ?? "…"))),
            { } state and not "open" => new Line("row.state", ("who", who), ("when", when), ("state", new Line(TaskForm.States.Key(state)))),
            _ => new Line("row.task", ("who", who), ("when", when)),
        };
    }

    private static object Owner(string owner, string holder) => owner == holder ? Cut(owner) : new Line("row.role", ("role", Cut(owner)), ("person", Cut(holder)));

    private static string Cut(string words) => Speaking.Written.Cut(words, LongestWord);
}
