using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations.Reminding;

/// <summary>Finds the tasks that words may mean.</summary>
internal static class TaskFinder
{
    private const int ShortestName = 3;

    /// <summary>A shorter name must be a word of the title of its own: "key" is not in "monkey".</summary>
    private const int ShortestPart = 4;

    /// <summary>The task is one that this reader may hear of here; of another plan's, the look at that plan tells.</summary>
    public static bool IsShown(Talk talk, Reminded task) => task.Plan.Length == 0 || task.Plan != talk.Plan?.Id || talk.Shown?.Entry(task.Item) is not null;

    /// <summary>The task is still to be done, whether it has a day or none.</summary>
    public static bool IsOpen(Plan plan, string item) => !plan.Archived && plan.Of("task").FirstOrDefault(task => task.Id == item)?.IsOpen() == true;

    /// <summary>Open tasks of the plan at hand that the speaker may hear of and whose title holds the words, or is held by them.</summary>
    public static IReadOnlyList<Reminded> ByName(Talk talk, string name)
    {
        var wanted = name.Trim().Trim('"', '„', '“', '”', '.', '!').ToLowerInvariant();
        if (talk.Plan is not { } plan || wanted.Length < ShortestName)
        {
            return [];
        }

        var titled = plan.Of("task").Where(task => IsOpen(plan, task.Id) && task.Said("title") is not null && talk.Shown?.Entry(task.Id) is not null)
            .Select(task => (Item: task.Id, Title: task.Said("title")!.ToLowerInvariant())).ToList();
        var exact = titled.Where(task => task.Title == wanted).ToList();
        return [.. (exact.Count > 0 ? exact : titled.Where(task => Holds(task.Title, wanted) || Holds(wanted, task.Title)))
            .Select(task => new Reminded(plan.Id, task.Item))];
    }

    private static bool Holds(string whole, string part) => part.Length >= ShortestPart ? whole.Contains(part, StringComparison.Ordinal) : whole.Split(' ').Contains(part);

    /// <summary>Open tasks of the plan at hand that are the speaker's, the first due first.</summary>
    public static IReadOnlyList<Reminded> Mine(Talk talk)
    {
        var whose = new Whose(talk.Plan!);
        return
        [
            .. from occasion in Occasions.Of(talk.Plan!)
               where occasion.IsTask && Responsible.Of(talk.Plan!, occasion.Owner, whose).Person == talk.Scene.Person
               orderby occasion.Day
               select new Reminded(talk.Plan!.Id, occasion.Item),
        ];
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
