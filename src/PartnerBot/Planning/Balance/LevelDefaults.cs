namespace PartnerBot.Planning.Balance;

/// <summary>What usually goes with a level of cooperation. A start, not a rule: what people say themselves counts.</summary>
public static class LevelDefaults
{
    private static readonly Dictionary<string, (string Paperwork, string Meetings, string Review)> Table = new()
    {
        ["contact"] = ("none", "as-needed", "none"),
        ["once"] = ("e-mail", "before-after", "afterwards"),
        ["trial"] = ("letter", "two-weekly", "quarterly"),
        ["formal"] = ("agreement", "six-weekly", "yearly"),
        ["coalition"] = ("agreement", "twice-a-year", "half-yearly"),
    };

    /// <summary>Fields of <see cref="LevelForm"/> with their options; empty for an unknown level.</summary>
    public static IReadOnlyList<(string Field, string Option)> Of(string? level) => level is not null && Table.TryGetValue(level, out var row)
        ? [("paperwork", row.Paperwork), ("meetings", row.Meetings), ("review", row.Review)]
        : [];

    /// <summary>The edits that bring an entry in step with its new level: what was set by the level before, or not at all, changes; own answers stay.</summary>
    public static IEnumerable<Edit> After(Entry before, Entry now)
    {
        var former = Of(before.Picked("level")).ToDictionary(one => one.Field, one => one.Option);
        return from one in Of(now.Picked("level"))
               let value = now[one.Field]
               where value is null || (value is Value.Chosen { Options: [var kept], Other: null } && former.GetValueOrDefault(one.Field) == kept)
               where !new Value.Chosen([one.Option]).Equals(value)
               select new Edit.Answered(now.Id, one.Field, new Value.Chosen([one.Option]));
    }
}
