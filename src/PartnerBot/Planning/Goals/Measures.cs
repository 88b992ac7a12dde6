using System.Globalization;

namespace PartnerBot.Planning.Goals;

/// <summary>Values measured for a goal over time. They are kept in the goal's own entry, one for each day.</summary>
public static class Measures
{
    private const string Prefix = "measured.";

    /// <summary>The key under which a day's value is kept.</summary>
    public static string Key(DateOnly day) => Prefix + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What was measured, oldest first.</summary>
    public static IReadOnlyList<(DateOnly Day, decimal Amount)> Of(Entry goal) =>
        [.. goal.Answers.Where(answer => answer.Key.StartsWith(Prefix, StringComparison.Ordinal) && answer.Value.Value is Value.Number)
            .Select(answer => (Day(answer.Key), ((Value.Number)answer.Value.Value).Amount)).OrderBy(measure => measure.Item1)];

    /// <summary>How far the goal is between baseline and target, 0 to 1 and beyond; null where one of them is no number.</summary>
    public static decimal? Progress(Entry goal)
    {
        var (from, to) = (Numbers.First(goal.Said("baseline")) ?? 0, Numbers.First(goal.Said("target")));
        return Of(goal) is [.., var (_, now)] && to is { } target && target != from ? (now - from) / (target - from) : null;
    }

    private static DateOnly Day(string key) => DateOnly.ParseExact(key.AsSpan(Prefix.Length), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
