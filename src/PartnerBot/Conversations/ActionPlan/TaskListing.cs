using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.ActionPlan;

/// <summary>The plan's tasks: overdue, this week, later, waiting, done; all, one's own, or one person's.</summary>
internal static class TaskListing
{
    private const string Mine = "@";

    public static Decision Open(Talk talk, Command command) => Show(talk, new Listing("tasks", Filter(command), 0));

    public static Decision Show(Talk talk, Listing listing)
    {
        var plan = talk.Shown!;
        var concerns = Concerns(talk, plan, listing.Filter);
        var board = plan.Board(talk.Scene.Today).Where(row => concerns(row.Task)).ToList();
        if (board.Count == 0)
        {
            talk.Say(listing.Filter switch { "" => "tasks.nothing", Mine => "tasks.nothing-mine", _ => "tasks.nothing-of" }, ("person", listing.Filter));
            talk.Add(new Reply.Offer(new Line("ask.what-next"), [new Line("intent.add-task"), new Line("offer.checklists"), new Line("offer.show-plan")]));
            return talk.Done("command", "show-tasks");
        }

        var holder = plan.Holders();
        var counts = board.CountBy(row => row.Group).ToDictionary();
        var parts = board.Skip(listing.From).Take(Paging.MostRows).GroupBy(row => row.Group).Select(group => new SheetPart(
            new Line($"tasks.{Key(group.Key)}", ("count", counts[group.Key])),
            [.. group.Select(row => TaskRows.Of(plan, row.Task, row.Group, holder))],
            group.Key switch { TaskGroup.Overdue => "attention", TaskGroup.Waiting => "warning", TaskGroup.Done => "good", _ => null })).ToList();
        var (shown, fit) = Paging.Cut(parts, talk.Language);
        var next = listing.From + (fit ?? Paging.MostRows) is var end && end < board.Count ? end : (int?)null;
        talk.State = talk.State with { Listing = next is { } from ? listing with { From = from } : null };
        talk.Add(new Reply.ShowSheet(new Sheet(Title(listing.Filter), shown)
        {
            Note = next is null ? null : new Line("tasks.so-many", ("from", listing.From + 1), ("to", next.Value), ("count", board.Count)),
            More = talk.State.Listing,
        }));
        talk.Add(new Reply.Offer(new Line("ask.what-next"), [.. next is null ? (Line[])[] : [new Line("offer.show-more")], new Line("intent.next-step"), new Line("intent.add-task"), new Line("offer.show-plan")]));
        return talk.Done("command", "show-tasks");
    }

    /// <summary>The tick on a row.</summary>
    public static Decision Tick(Talk talk, Entry task)
    {
        if (!talk.May(Deed.TickTask))
        {
            return talk.Refuse("mark-done");
        }

        if (task.IsOpen())
        {
            talk.Say("task.ticked", ("title", task.Said("title") ?? "…"));
            talk.Edit(new Edit.Answered(task.Id, "state", new Value.Chosen(["done"])));
            Consequences.ComesBack(talk, talk.Plan!.Entry(task.Id)!);
        }
        else
        {
            talk.Say("task.was-done", ("title", task.Said("title") ?? "…"));
        }

        Guide.Repeat(talk);
        return talk.Done("command", "mark-done");
    }

    private static string Filter(Command command) =>
        PlainWords.IsAboutSpeaker(command.Words) ? Mine : command.Person is { Length: > 0 } person ? person : "";

    private static Func<Entry, bool> Concerns(Talk talk, Plan plan, string filter) => filter switch
    {
        "" => _ => true,
        Mine => plan.Mine(talk.Scene.Person),
        _ => plan.Theirs(filter),
    };

    private static Line Title(string filter) => filter switch
    {
        "" => new Line("tasks.title"),
        Mine => new Line("tasks.title-mine"),
        _ => new Line("tasks.title-of", ("person", filter)),
    };

    private static string Key(TaskGroup group) => group switch
    {
        TaskGroup.Overdue => "overdue",
        TaskGroup.ThisWeek => "this-week",
        TaskGroup.Later => "later",
        TaskGroup.Waiting => "waiting",
        _ => "done",
    };
}
