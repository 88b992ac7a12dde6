using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.ActionPlan;

/// <summary>"Was kommt als Nächstes?": one task, with the reason why it is this one; where nothing presses, the next step of the plan.</summary>
internal static class NextDoor
{
    public static Decision Open(Talk talk)
    {
        if (talk.Shown is not { Archived: false } plan || Task(talk, plan) is not var (task, why)
            || (why is not ("overdue" or "this-week") && Journey.Next(plan) is not Position.End))
        {
            return PlanOpening.Continue(talk);
        }

        var title = task.Said("title") ?? "…";
        var day = plan.DueDay(task);
        talk.Say(
            $"next.{why}",
            ("title", title),
            ("who", plan.Holder(task) ?? (object)new Line("row.nobody")),
            ("day", day is { } due ? due : ""),
            ("reason", task.Said("reason") ?? "…"));
        talk.Add(new Reply.ShowSheet(new Sheet(new Line("next.title"), [new SheetPart(null, [TaskRows.Of(plan, task, plan.GroupOf(task, talk.Scene.Today))])])));
        Guide.Offer(talk, "ask.what-next");
        return talk.Done("command", "next-step");
    }

    // The speaker's own tasks come first.
    private static (Entry Task, string Why)? Task(Talk talk, Plan plan) =>
        plan.NextTask(talk.Scene.Today, plan.Mine(talk.Scene.Person)) is { Why: not "blocked" } own ? own : plan.NextTask(talk.Scene.Today, _ => true);
}
