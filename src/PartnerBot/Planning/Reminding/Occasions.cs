using PartnerBot.Planning.Actions;

namespace PartnerBot.Planning.Reminding;

/// <summary>All days of a plan that are worth a reminder. A capability that brings days of its own adds one line here.</summary>
public static class Occasions
{
    /// <summary>Forms whose entries may hold such a day.</summary>
    public static IReadOnlyList<string> Forms { get; } = ["task", "anchor"];

    private static readonly Func<Plan, IEnumerable<Occasion>>[] Sources = [Tasks, Dates];

    public static IEnumerable<Occasion> Of(Plan plan) => plan.Archived ? [] : Sources.SelectMany(source => source(plan));

    /// <summary>The occasion behind an item, or null when it is done, dropped or gone.</summary>
    public static Occasion? Find(Plan plan, string item) => Of(plan).FirstOrDefault(occasion => occasion.Item == item);

    private static IEnumerable<Occasion> Tasks(Plan plan)
    {
        var days = plan.Days();
        return from task in plan.Of("task")
               where task.IsOpen() && task.Said("title") is not null
               let day = days.DueDay(task)
               where day is not null
               select new Occasion(task.Id, day.Value)
               {
                   Owner = task.Said("owner"),
                   IsTask = true,
                   Urgent = task.Picked("urgent") == "yes",
                   Rhythm = task.Said("rhythm"),
               };
    }

    private static IEnumerable<Occasion> Dates(Plan plan) =>
        from anchor in plan.Of("anchor")
        where anchor["day"] is Value.Day
        select new Occasion(anchor.Id, ((Value.Day)anchor["day"]!).Date);
}
