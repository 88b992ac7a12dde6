using PartnerBot.Planning.Portfolio;

namespace PartnerBot.Planning.Sharing;

/// <summary>All that an administrator learns of a plan without a reason: what it is called, who leads it, how far it is. Nothing of its content.</summary>
/// <param name="Owners">Their names, as far as they are known.</param>
/// <param name="Orphaned">None of those who lead it has been heard of for long; it can be given to somebody else.</param>
public sealed record PlanOutline(string Id, string Title, IReadOnlyList<string?> Owners, Phase Phase, DateTimeOffset Changed, bool Orphaned)
{
    /// <summary>Whoever leads a plan and says nothing on any door for so long counts as gone.</summary>
    public static TimeSpan Silence { get; } = TimeSpan.FromDays(90);

    /// <param name="heard">When a person spoke last; null for somebody who never did.</param>
    public static PlanOutline Of(Plan plan, DateTimeOffset changed, Func<string, DateTimeOffset?> heard, DateTimeOffset now, DateOnly today)
    {
        var owners = plan.People().Where(member => member.Part == Part.Owner).ToList();
        return new PlanOutline(
            plan.Id, plan.Title, [.. owners.Select(owner => owner.Name)], Phases.Of(plan, today), changed,
            plan.Deleted is null && owners.All(owner => now - (heard(owner.Person) ?? changed) > Silence));
    }
}
