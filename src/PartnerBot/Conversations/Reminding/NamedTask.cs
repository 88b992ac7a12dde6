using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Pointing;
using PartnerBot.Planning.Actions;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Reminding;

/// <summary>A command names a task: that one, or a question which; never another one in its place.</summary>
internal static class NamedTask
{
    private const int MostOffered = 3;
    private const int MostAsked = 9;

    public static Decision Act(Talk talk, Command command, IReadOnlyList<string> named)
    {
        // What somebody was reminded of may stand in another plan; its titles are needed to tell.
        if (talk.State.Reminded.Count > 0 && Missing(talk) is { } need)
        {
            return need;
        }

        var pointed = Pointer.Among(named, Open(talk, command), subject: command.Intent == "block-task");
        return pointed switch
        {
            { Sure: [var only] } => TaskDoors.On(talk, only, command.Intent, command.Words),
            { Sure.Count: > 1 } => TaskDoors.Which(talk, command.Intent, command.Words, [.. pointed.Sure.Take(MostAsked)]),
            _ when IsClosed(talk, named) => Say(talk, command, new Line("task.closed")),
            { Perhaps.Count: > 0 } => TaskDoors.Which(talk, command.Intent, command.Words, [.. pointed.Perhaps.Take(MostOffered)]),
            _ when TaskFinder.Meant(talk) is { Count: > 0 } own => TaskDoors.Which(talk, command.Intent, command.Words, [.. own.Take(MostOffered)], new Line("task.no-such")),
            _ => Say(talk, command, new Line("task.no-such")),
        };
    }

    private static bool IsClosed(Talk talk, IReadOnlyList<string> named) => Pointer.Among(
        named,
        talk.Shown?.Of("task").Where(task => !task.IsOpen() && task.Said("title") is not null).Select(task => (task, task.Said("title")!)) ?? []).Sure.Count > 0;

    private static Decision Say(Talk talk, Command command, Line line)
    {
        talk.Add(new Replies.Reply.Tell(line));
        Guide.Offer(talk, "ask.what-next");
        return talk.Done("command", command.Intent);
    }

    private static Decision? Missing(Talk talk) =>
        Own.Settings(talk) is null ? Own.Ask(talk) : talk.Scene.Fetched.Portfolio is null ? new Decision.Needs(new Need.Portfolio()) : null;

    private static IEnumerable<(Reminded, string)> Open(Talk talk, Command command)
    {
        // Only what has a day can be put off.
        var here = TaskFinder.Open(talk).Where(task => command.Intent != "snooze" || talk.Plan!.DueDay(task) is not null)
            .Select(task => (new Reminded(talk.Plan!.Id, task.Id), task.Said("title")!)).ToList();
        var known = here.Select(task => task.Item1).ToHashSet();
        var reminded = talk.State.Reminded.Where(task => !known.Contains(task) && TaskFinder.IsShown(talk, task)).Select(task => (task, TaskFinder.Title(talk, Own.Settings(talk)!, task)));
        return [.. here, .. reminded];
    }
}
