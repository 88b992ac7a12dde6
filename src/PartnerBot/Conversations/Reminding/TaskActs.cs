using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Together;
using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Reminding;

/// <summary>What can be done about a task, by button or by word. The task's plan is at hand; an own reminder has none.</summary>
internal static class TaskActs
{
    private const int LongestReason = 200;

    /// <summary>Ticked; a task that comes back goes on to its next day.</summary>
    public static Decision Done(Talk talk, Reminded task)
    {
        if (task.Plan.Length == 0)
        {
            return OwnActs.Done(talk, task);
        }

        if (!May(talk, task, Deed.TickTask))
        {
            return talk.Refuse("mark-done");
        }

        var entry = talk.Plan!.Entry(task.Item)!;
        var again = talk.Plan.NextDay(entry, talk.Scene.Today);
        foreach (var edit in Ticking.Done(talk.Plan, entry, talk.Scene.Today))
        {
            talk.Edit(edit);
        }

        talk.Say(again is null ? "task.done" : "task.done-again", ("title", Title(talk, task)), ("day", again ?? talk.Scene.Today));
        return End(talk, task, "mark-done");
    }

    /// <summary>Put off for this person alone; the task stays due when it was.</summary>
    public static Decision Later(Talk talk, Reminded task, string words)
    {
        if (Own.Settings(talk) is not { } settings)
        {
            return Own.Ask(talk);
        }

        if (words.Trim().Length == 0)
        {
            return TaskShowing.Again(talk, task, new Line("snooze.when"), "snooze");
        }

        switch (WhenReader.ReadDay(words, talk.Language, talk.Scene.Local, talk.Plan))
        {
            case Reading.Taken(Value.Day(var day), var second) when day > talk.Scene.Today:
                var other = second is Value.Day(var also) && also > talk.Scene.Today ? also : (DateOnly?)null;
                if (task.Plan.Length == 0)
                {
                    return OwnActs.Later(talk, settings, task, day, other);
                }

                // What was put off and is over says nothing any more.
                var open = settings with { Snoozed = settings.Snoozed.Where(one => one.Value > talk.Scene.Today).ToDictionary() };
                var where = new Dated.Snooze(Wishing.Name(task.Plan, task.Item));
                Own.Keep(talk, where.With(open, day));
                talk.Say("snooze.done", ("title", talk.Plan!.Entry(task.Item)?.Said("title") ?? "…"), ("day", day));
                Own.Dated(talk, open, where, day, other);
                return End(talk, task, "snooze");
            case Reading.Refused(var why):
                return TaskShowing.Again(talk, task, why, "snooze");
            default:
                return TaskShowing.Again(talk, task, new Line("snooze.later-than-today"), "snooze");
        }
    }

    public static Decision ToOther(Talk talk, Reminded task, string name)
    {
        var who = name.Trim();
        if (task.Plan.Length == 0 || !May(talk, task, Deed.AssignTask))
        {
            return talk.Refuse("hand-over-task");
        }

        if (who.Length is 0 or > LongestReason)
        {
            return TaskShowing.Again(talk, task, new Line("hand-over.to-whom"), "hand-over-task");
        }

        talk.Edit(new Edit.Answered(task.Item, "owner", new Value.Words(who)));
        var (_, whom) = Responsible.Of(talk.Plan!, who);
        talk.Say(whom is null ? "hand-over.done" : "hand-over.no-account", ("title", Title(talk, task)), ("person", who));
        return End(talk, task, "hand-over-task");
    }

    public static Decision Blocked(Talk talk, Reminded task, string reason)
    {
        var why = reason.Trim();
        if (task.Plan.Length == 0 || !May(talk, task, Deed.TickTask))
        {
            return talk.Refuse("block-task");
        }

        if (why.Length is 0 or > LongestReason)
        {
            return TaskShowing.Again(talk, task, new Line("block.why"), "block-task");
        }

        talk.Edit(new Edit.Answered(task.Item, "state", new Value.Chosen(["blocked"])));
        talk.Edit(new Edit.Answered(task.Item, "reason", new Value.Words(why)));
        talk.Say("block.done", ("title", Title(talk, task)), ("reason", why));
        return End(talk, task, "block-task");
    }

    private static bool May(Talk talk, Reminded task, Deed deed) => Rights.Of(talk.Plan.StandingIn(talk.Scene.Person, talk.Scene.IsAdministrator), deed) switch
    {
        Grant.No => false,
        Grant.Own => talk.Plan!.Entry(task.Item) is { } entry && talk.Plan.People().FirstOrDefault(member => member.Person == talk.Scene.Person) is { } member && talk.Plan.Holds(member, entry),
        _ => true,
    };

    private static string Title(Talk talk, Reminded task) => talk.Plan!.Entry(task.Item)?.Said("title") ?? "…";

    // The last thing on a reminder's card is settled: the card says so, wherever it was settled from in this conversation.
    private static void Strike(Talk talk, Reminded task)
    {
        var cards = talk.State.Cards.Select(card => card with { Open = [.. card.Open.Where(other => other != task)] }).ToList();
        foreach (var card in cards.Where(card => card.Open.Count == 0))
        {
            talk.Run(new Errand.Replace(card.Mark) { IsMark = true, Words = talk.LastTold });
        }

        talk.State = talk.State with { Cards = [.. cards.Where(card => card.Open.Count > 0)] };
    }

    internal static Decision End(Talk talk, Reminded task, string intent)
    {
        talk.State = talk.State with { Reminded = [.. talk.State.Reminded.Where(other => other != task)] };
        Strike(talk, task);
        if (talk.Place is Place.ChoosingTask)
        {
            talk.Place = new Place.Idle();
        }

        Guide.Repeat(talk);
        return talk.Done("command", intent);
    }
}
