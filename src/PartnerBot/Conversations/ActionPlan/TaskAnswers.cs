using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Doubting;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.ActionPlan;

/// <summary>Answers to questions about what is due, overdue, and who does what, from the tasks.</summary>
internal static class TaskAnswers
{
    private const int MostPeople = 12;

    /// <summary>"Was ist vor der Haushaltsberatung fällig?", "what is due this week?"; without a limit all that is open.</summary>
    public static void Due(Talk talk, Command command)
    {
        var anchor = AnchorWords.In(command.Words);
        if (anchor is null && command.Day is null && SchoolBreaks.In(command.Words) is not null)
        {
            Holidays(talk, command);
            return;
        }

        Due(talk, anchor, anchor is not null ? talk.Shown!.DayOf(anchor) : command.Day);
        if (anchor is null && command.Day is { } day)
        {
            Doubting.Doubting.Offer(talk, new Doubt.Asked(), day, command.OtherDay);
        }
    }

    /// <summary>What is due until a day, with the other day that was meant perhaps.</summary>
    public static void Until(Talk talk, DateOnly day, DateOnly other)
    {
        Due(talk, null, day);
        Doubting.Doubting.Offer(talk, new Doubt.Asked(), day, other);
    }

    // "Until the summer holidays" is no day; where the school year begins, the plan may know.
    private static void Holidays(Talk talk, Command command)
    {
        var read = WhenReader.ReadDay(command.Words, talk.Language, talk.Scene.Local, talk.Plan);
        if (read is Reading.Refused(var why))
        {
            talk.Add(new Reply.Tell(why));
        }

        Due(talk, null, read is Reading.Taken(Value.Day(var day), _) ? day : null);
    }

    private static void Due(Talk talk, string? anchor, DateOnly? until)
    {
        var plan = talk.Shown!;
        var days = plan.Days();
        var open = plan.Board(talk.Scene.Today).Where(row => row.Group != TaskGroup.Done)
            .Where(row => anchor is not null && until is null
                ? row.Task["due"] is Value.Relative(var on, < 0, _) && on == anchor
                : until is null || (days.DueDay(row.Task) is { } day && (anchor is null ? day <= until : day < until)))
            .ToList();
        object limit = anchor is not null ? new Line(AnchorForm.Kinds.Key(anchor)) : until is { } last ? last : "";
        var key = anchor is not null ? "about.due-before" : until is not null ? "about.due-until" : "about.due";
        if (open.Count == 0)
        {
            talk.Say($"{key}.none", ("limit", limit));
            return;
        }

        Show(talk, new Line(key, ("limit", limit), ("count", open.Count)), open);
    }

    /// <summary>Overdue and blocked tasks.</summary>
    public static void Overdue(Talk talk)
    {
        var late = talk.Shown!.Board(talk.Scene.Today).Where(row => row.Group == TaskGroup.Overdue || row.Task.Picked("state") == "blocked" && row.Task.IsOpen()).ToList();
        if (late.Count == 0)
        {
            talk.Say("about.overdue.none");
            return;
        }

        Show(talk, new Line("about.overdue", ("count", late.Count)), late);
    }

    /// <summary>Who does what: open tasks by person.</summary>
    public static void Loads(Talk talk)
    {
        var plan = talk.Shown!;
        var open = plan.Of("task").Where(task => task.IsOpen() && task.Said("title") is not null).ToList();
        if (open.Count == 0)
        {
            return;
        }

        var holder = plan.Holders();
        var people = open.GroupBy(task => holder(task) ?? "").OrderByDescending(group => group.Count()).ToList();
        talk.Say("about.tasks");
        foreach (var group in people.Take(MostPeople))
        {
            talk.Say(
                "about.tasks-of",
                ("person", group.Key.Length > 0 ? group.Key : new Line("row.nobody")),
                ("count", group.Count()),
                ("titles", string.Join("; ", group.Take(3).Select(task => Speaking.Written.Cut(task.Said("title")!, 80)))));
        }
    }

    private static void Show(Talk talk, Line title, IReadOnlyList<(TaskGroup Group, Entry Task)> rows)
    {
        var plan = talk.Shown!;
        var holder = plan.Holders();
        var (parts, next) = Paging.Cut([new SheetPart(null, [.. rows.Take(Paging.MostRows).Select(row => TaskRows.Of(plan, row.Task, row.Group, holder))])], talk.Language);
        talk.Add(new Reply.ShowSheet(new Sheet(title, parts) { Note = rows.Count - (next ?? Paging.MostRows) is > 0 and var left ? new Line("plan.more", ("count", left)) : null }));
    }
}
