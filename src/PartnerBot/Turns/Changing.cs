using PartnerBot.Conversations;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Turns;

/// <summary>What becomes of a plan's kept bytes when edits were decided on the plan as it is seen.</summary>
internal static class Changing
{
    public static PlanChange Of(Plan plan, IReadOnlyList<Edit> edits, IReadOnlyList<Edit?> backs, Recalled recalled, Aliases aliases)
    {
        var before = plan.Version - edits.Count;
        if (edits.Any(edit => edit is Edit.Left or Edit.PartChanged) || plan.People().Any(member => aliases.OthersOf(member.Person).Count > 0)
            || plan.Remarks.Any(remark => aliases.OthersOf(remark.Person).Count > 0))
        {
            (plan, edits, backs) = AsKept(plan, edits, backs, recalled, aliases);
        }

        var stored = Stored(plan.Id, recalled);
        return new PlanChange(
            before, stored?.Version == before ? stored.Next(plan) : StoredPlan.Of(plan), plan.Title, plan.Owner, plan.Archived, [.. edits.Select(PlanJson.Write)])
        {
            Backs = [.. backs.Select(back => back is null ? null : PlanJson.Write(back))],
            Outside = [.. plan.People().Where(member => member.Part == Part.Partner).Select(member => member.Person)],
            People = edits.Any(edit => edit is Edit.Started or Edit.Joined or Edit.Left or Edit.PartChanged or Edit.Deleted or Edit.Restored)
                ? plan.Deleted is null ? [.. plan.People().Select(member => member.Person)] : []
                : null,
        };
    }

    /// <summary>The files that the plan speaks of from now on, and those it speaks of no more.</summary>
    public static IReadOnlyList<KeptFile> Files(Decision.Made made, Recalled recalled) => [.. made.Edits.Select(edit => edit switch
    {
        Edit.Remarked { Remark.File: { } file } => new KeptFile(file.Id, made.Plan!.Id),
        Edit.RemarkRemoved(var number) when recalled.Plan?.Read().Remarks.FirstOrDefault(remark => remark.Number == number)?.File is { } gone => new KeptFile(gone.Id, null),
        _ => null,
    }).OfType<KeptFile>()];

    /// <summary>The state with what was really kept: who stands in the kept plan twice leaves it in two edits.</summary>
    public static ConversationState Counted(ConversationState state, Plan plan, PlanChange change) => change.After.Version == plan.Version ? state : state with
    {
        Changes = [.. state.Changes.Select(own => own.Plan == plan.Id && own.To == plan.Version ? own with { To = change.After.Version } : own)],
    };

    // A person may stand in the kept plan under another of their ids; it keeps that one, so that unlinking undoes nothing but the link.
    private static (Plan Plan, IReadOnlyList<Edit> Edits, IReadOnlyList<Edit?> Backs) AsKept(
        Plan plan, IReadOnlyList<Edit> edits, IReadOnlyList<Edit?> backs, Recalled recalled, Aliases aliases)
    {
        if (Stored(plan.Id, recalled) is not { } stored)
        {
            return (plan, edits, backs);
        }

        var kept = stored.Read();
        var made = new List<Edit>();
        var back = new List<Edit?>();
        foreach (var edit in edits.SelectMany(edit => aliases.Kept(kept, edit).ToList()))
        {
            back.Add(kept.Inverse(edit));
            kept = kept.Apply(edit);
            made.Add(edit);
        }

        return (kept, made, back);
    }

    private static StoredPlan? Stored(string plan, Recalled recalled) => recalled.Plan?.Id == plan ? recalled.Plan : recalled.Shut.GetValueOrDefault(plan);
}
