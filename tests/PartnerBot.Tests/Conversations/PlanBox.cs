using System.Security.Cryptography;
using System.Text;
using PartnerBot.Conversations;
using PartnerBot.Planning;
using PartnerBot.Planning.History;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Tests.Conversations;

/// <summary>Plans in memory, found by those who stand in them, as the real store does.</summary>
internal sealed class PlanBox
{
    private readonly Dictionary<string, Plan> plans = [];
    private readonly List<(string Plan, PastEdit Edit, Edit? Back)> history = [];
    private int fresh;

    public Plan this[string id] => plans[id];

    public int Count => plans.Count;

    public DateTimeOffset ChangedAt(string id) => history.LastOrDefault(past => past.Plan == id).Edit?.At ?? Chat.Now;

    public IReadOnlyCollection<Plan> All => plans.Values;

    /// <summary>The same plans in another box, but for one.</summary>
    public PlanBox Without(string plan)
    {
        var box = new PlanBox { fresh = fresh };
        foreach (var (id, kept) in plans.Where(kept => kept.Key != plan))
        {
            box.plans.Add(id, kept);
        }

        box.history.AddRange(history.Where(past => past.Plan != plan));
        return box;
    }

    public Plan? Find(string id) => plans.GetValueOrDefault(id);

    public Plan? For(string id, string person) => Find(id) is { Deleted: null } plan && plan.PartOf(person) is not null ? plan : null;

    public IReadOnlyList<Plan> Of(string person) => [.. plans.Values.Where(plan => For(plan.Id, person) is not null)];

    /// <summary>Ids like those of the shell, the same in every run.</summary>
    public string Fresh() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{fresh++}")).AsSpan(0, 16));

    public IReadOnlyList<PastEdit> History(string plan, long after) => [.. history.Where(past => past.Plan == plan && past.Edit.Version > after).Select(past => past.Edit)];

    public IReadOnlyList<OwnStep> Steps(string plan, Need.Steps of) =>
        [.. Steps(plan, of.From, of.To), .. of.Later is { } later ? Steps(plan, later) : []];

    private IEnumerable<OwnStep> Steps(string plan, long from, long to) =>
        history.Where(past => past.Plan == plan && past.Back is not null && past.Edit.Version >= from && past.Edit.Version <= to).Select(past => new OwnStep(past.Edit.Edit, past.Back!));

    /// <summary>A plan that was there before the conversation, whatever led to it.</summary>
    public void Put(Plan plan) => plans[plan.Id] = plan;

    public void Keep(Plan plan, Decision.Made made, DateTimeOffset at, string person)
    {
        // The store compares versions in the transaction; edits that do not lead from the kept plan to this one are a mistake of the decision.
        Assert.Equal((Find(plan.Id)?.Version ?? 0) + made.Edits.Count, plan.Version);
        plans[plan.Id] = plan;
        history.AddRange(made.Edits.Select((edit, place) => (plan.Id, new PastEdit(plan.Version - made.Edits.Count + place + 1, at, person, edit) { Back = made.Backs.ElementAtOrDefault(place) }, made.Backs.ElementAtOrDefault(place))));
    }
}
