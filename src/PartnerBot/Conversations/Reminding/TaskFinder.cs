using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations.Reminding;

/// <summary>Finds the tasks that words may mean.</summary>
internal static class TaskFinder
{
    private const int ShortestName = 4;

    /// <summary>The task is one that this reader may hear of here; of another plan's, the look at that plan tells.</summary>
    public static bool IsShown(Talk talk, Reminded task) => task.Plan.Length == 0 || task.Plan != talk.Plan?.Id || talk.Shown?.Entry(task.Item) is not null;

    /// <summary>Open tasks of the plan at hand that the speaker may hear of, with or without a day.</summary>
    public static IEnumerable<Entry> Open(Talk talk) =>
        talk.Plan is not { Archived: false } plan ? [] : plan.Of("task").Where(task => task.IsOpen() && task.Said("title") is not null && talk.Shown?.Entry(task.Id) is not null);

    /// <summary>The open task whose whole title the words hold, the longest first; null where they hold none.</summary>
    public static Entry? Titled(IEnumerable<Entry> tasks, string words) => tasks
        .Where(task => task.IsOpen() && task.Said("title") is { Length: >= ShortestName } title && words.Contains(title, StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(task => task.Said("title")!.Length).FirstOrDefault();

    /// <summary>It is open still, or a date to come.</summary>
    public static bool IsOpen(Plan plan, string item) => (!plan.Archived && plan.Entry(item) is { Form: "task" } task && task.IsOpen()) || Occasions.Find(plan, item) is not null;

    /// <summary>Open tasks of the plan at hand that the speaker may hear of and whose title holds the words, or is held by them.</summary>
    public static IReadOnlyList<Reminded> ByName(Talk talk, string name)
    {
        var wanted = name.Trim().Trim('"', '„', '“', '”', '.', '!').ToLowerInvariant();
        if (talk.Plan is not { } plan || wanted.Length < ShortestName)
        {
            return [];
        }

        var titled = Open(talk).Select(task => (Item: task.Id, Title: task.Said("title")!.ToLowerInvariant())).ToList();
        var exact = titled.Where(task => task.Title == wanted).ToList();
        return [.. (exact.Count > 0 ? exact : titled.Where(task => task.Title.Contains(wanted, StringComparison.Ordinal) || wanted.Contains(task.Title, StringComparison.Ordinal)))
            .Select(task => new Reminded(plan.Id, task.Item))];
    }

    /// <summary>Open tasks of the plan at hand that are the speaker's, the first due first, those without a day last.</summary>
    public static IReadOnlyList<Reminded> Mine(Talk talk)
    {
        var (whose, days) = (new Whose(talk.Plan!), talk.Plan!.Days());
        return
        [
            .. from task in Open(talk)
               where Responsible.Of(talk.Plan!, task.Said("owner"), whose).Person == talk.Scene.Person
               orderby days.DueDay(task) ?? DateOnly.MaxValue
               select new Reminded(talk.Plan!.Id, task.Id),
        ];
    }

    /// <summary>What "it" can be: what the speaker was reminded of last, else what is theirs.</summary>
    public static IReadOnlyList<Reminded> Meant(Talk talk)
    {
        List<Reminded> reminded = [.. talk.State.Reminded.Where(task => IsShown(talk, task))];
        return reminded.Count > 0 || talk.Plan is null ? reminded : [.. Mine(talk).Where(task => IsShown(talk, task))];
    }

    public static string Title(Talk talk, PersonSettings settings, Reminded task)
    {
        var plan = task.Plan == talk.Plan?.Id ? talk.Shown
            : talk.Scene.Fetched.Portfolio?.FirstOrDefault(other => other.Id == task.Plan) is { } other
                ? other.SeenBy(talk.Scene.Person, other.StandingIn(talk.Scene.Person, administrator: false), talk.Scene.InGroup)
            : null;
        var title = task.Plan.Length == 0 ? settings.Own.FirstOrDefault(own => own.Id == task.Item)?.Text : plan?.Entry(task.Item)?.Said("title");
        return title ?? "…";
    }
}
