using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations.Reminding;

/// <summary>Finds the tasks that words may mean.</summary>
internal static class TaskFinder
{
    private const int ShortestName = 4;

    /// <summary>The task is one that this reader may hear of here; of another plan's, the look at that plan tells.</summary>
    public static bool IsShown(Talk talk, Reminded task) => task.Plan.Length == 0 || task.Plan != talk.Plan?.Id || talk.Shown?.Entry(task.Item) is not null;

    /// <summary>Open tasks of the plan at hand that the speaker may hear of and whose title holds the words, or is held by them.</summary>
    public static IReadOnlyList<Reminded> ByName(Talk talk, string name)
    {
        var wanted = name.Trim().Trim('"', '„', '“', '”', '.', '!').ToLowerInvariant();
        if (talk.Plan is not { } plan || wanted.Length < ShortestName)
        {
            return [];
        }

        var titled = Occasions.Of(plan).Where(occasion => occasion.IsTask && talk.Shown?.Entry(occasion.Item) is not null)
            .Select(occasion => (occasion.Item, Title: plan.Entry(occasion.Item)!.Said("title")!.ToLowerInvariant())).ToList();
        var exact = titled.Where(task => task.Title == wanted).ToList();
        return [.. (exact.Count > 0 ? exact : titled.Where(task => task.Title.Contains(wanted, StringComparison.Ordinal) || wanted.Contains(task.Title, StringComparison.Ordinal)))
            .Select(task => new Reminded(plan.Id, task.Item))];
    }

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
