using PartnerBot.Conversations;
using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Turns;

namespace PartnerBot.Board;

/// <summary>The tasks by their state, the next one due first.</summary>
internal static class TasksPart
{
    public static Html Draw(Leaf leaf, Seen seen, DateOnly today)
    {
        var byState = seen.Plan.Of(TaskForm.Form.Id).ToLookup(task => task.Picked("state") ?? "open");
        if (byState.Count == 0)
        {
            return Html.Nothing;
        }

        return Html.Of($"""
            <section aria-labelledby="tasks"><h2 id="tasks">{leaf.Say("board.tasks")}</h2>
            {TaskForm.States.Ids.Where(byState.Contains).Select(state => Html.Of($"""
                <h3>{leaf.Say(TaskForm.States.Key(state))} ({byState[state].Count()})</h3>
                <ul class="tasks">{byState[state].OrderBy(task => seen.Plan.DueDay(task) ?? DateOnly.MaxValue).Select(task => Task(leaf, seen.Plan, task, today))}</ul>
                """))}
            {(seen.MayEdit ? PlanSheet.Link(leaf, seen, Journey.StepOf(TaskForm.Form.Id), leaf.Say("board.edit")) : Html.Nothing)}
            </section>
            """);
    }

    private static Html Task(Leaf leaf, Plan plan, Entry task, DateOnly today)
    {
        var day = plan.DueDay(task);
        var late = task.IsOpen() && day < today;
        return Html.Of($"""
            <li><span class="what">{task.Said("title") ?? leaf.Say("form.task")}</span>
            <span class="soft">{task.Said("owner")}</span>
            <span{(late ? Html.Of($" class=\"late\"") : Html.Nothing)}>{Due(leaf, task, day, late)}</span></li>
            """);
    }

    // A date that hangs on another one is told in words until that one is set.
    private static string Due(Leaf leaf, Entry task, DateOnly? day, bool late) =>
        day is { } known ? leaf.Say(late ? "board.due.late" : "board.due", ("day", leaf.Short(known)))
        : task["due"] is { } due and not Value.Skipped ? Showing.In(leaf.Language, TaskForm.Form.Field("due")!, due) : "";
}
