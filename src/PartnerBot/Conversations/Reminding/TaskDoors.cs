using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Pointing;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Reminding;

/// <summary>Commands about single tasks: what is due, done, put off, handed on, stuck.</summary>
internal static class TaskDoors
{
    private const int MostAsked = 9;

    internal static readonly IReadOnlyDictionary<string, Func<Talk, Reminded, string, Decision>> Acts = new Dictionary<string, Func<Talk, Reminded, string, Decision>>
    {
        ["mark-done"] = (talk, task, _) => TaskActs.Done(talk, task),
        ["snooze"] = (talk, task, words) => TaskActs.Later(talk, task, TaskWords.Day(words, talk)),
        ["hand-over-task"] = (talk, task, words) => TaskActs.ToOther(talk, task, TaskWords.Person(words)),
        ["block-task"] = (talk, task, words) => TaskActs.Blocked(talk, task, TaskWords.Reason(words)),
    };

    public static IReadOnlyList<Door> All { get; } =
    [
        .. Acts.Keys.Select(intent => new Door(intent, Deed.UseOldCard, Act) { Anywhere = true }),
    ];

    /// <summary>The task that a number or a name picks from those that were asked about, or null.</summary>
    public static Decision? Chosen(Talk talk, Place.ChoosingTask choosing, string text) =>
        int.TryParse(text.Trim().TrimEnd('.', ')'), out var number) && number >= 1 && number <= choosing.Tasks.Count
            ? On(talk, choosing.Tasks[number - 1], choosing.Intent, choosing.Words)
            : TaskFinder.ByName(talk, text) is [var only] ? On(talk, only, choosing.Intent, choosing.Words)
            : PointingWords.Of(text, talk) is { Count: > 0 } words && Pointer.Among(words, TaskFinder.Open(talk).Select(task => (task.Id, task.Said("title")!))).Sure is [var named]
                ? On(talk, new Reminded(talk.Plan!.Id, named), choosing.Intent, choosing.Words)
            : null;

    private static Decision Act(Talk talk, Command command)
    {
        var named = TaskNames.Of(talk, command);
        if (named.Count > 0)
        {
            return NamedTask.Act(talk, command, named);
        }

        var found = TaskFinder.Meant(talk);
        return found switch
        {
            [] => None(talk, command.Intent),
            [var only] => On(talk, only, command.Intent, command.Words),
            _ => Which(talk, command.Intent, command.Words, [.. found.Take(MostAsked)]),
        };
    }

    internal static Decision On(Talk talk, Reminded task, string intent, string words)
    {
        if (task.Plan.Length > 0 && talk.Plan?.Id != task.Plan)
        {
            return new Decision.Needs(new Need.APlan(task.Plan));
        }

        if (task.Plan.Length > 0)
        {
            talk.State = talk.State with { Plan = task.Plan };
            // Whatever it was when they were reminded: what is not shared with them now is as good as closed.
            if (!TaskFinder.IsOpen(talk.Plan!, task.Item) || !TaskFinder.IsShown(talk, task))
            {
                talk.State = talk.State with { Reminded = [.. talk.State.Reminded.Where(other => other != task)] };
                talk.Say("task.closed");
                Guide.Repeat(talk);
                return talk.Done("repair", intent);
            }
        }

        return Acts[intent](talk, task, words);
    }

    private static Decision None(Talk talk, string intent)
    {
        talk.Say("task.none");
        Guide.Offer(talk, "ask.what-next");
        return talk.Done("command", intent);
    }

    internal static Decision Which(Talk talk, string intent, string words, IReadOnlyList<Reminded> tasks, Line? first = null)
    {
        if (Own.Settings(talk) is not { } settings)
        {
            return Own.Ask(talk);
        }

        if (talk.Scene.Fetched.Portfolio is null)
        {
            return new Decision.Needs(new Need.Portfolio());
        }

        talk.Place = new Place.ChoosingTask(intent, words, tasks);
        if (first is not null)
        {
            talk.Add(new Reply.Tell(first));
        }

        talk.Say("task.which");
        foreach (var (task, number) in tasks.Select((task, place) => (task, place + 1)))
        {
            talk.Say("task.choice", ("number", number), ("title", TaskFinder.Title(talk, settings, task)));
        }

        talk.Add(new Reply.Offer(new Line("task.say-number"), [new Line("offer.cancel")]));
        return talk.Done("command", intent);
    }
}
