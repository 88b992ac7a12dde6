using PartnerBot.Planning;

namespace PartnerBot.Turns;

/// <summary>A plan as kept: UTF-8 JSON and the version it stands at.</summary>
public sealed record StoredPlan(string Id, long Version, byte[] Json)
{
    // What the bytes say, so that a plan which stays in memory is read once, not with every turn.
    private Plan? plan;

    public static StoredPlan Of(Plan plan) => new(plan.Id, plan.Version, PlanJson.Write(plan)) { plan = plan };

    /// <exception cref="System.Text.Json.JsonException">The kept bytes are damaged or from a newer PartnerBot.</exception>
    public Plan Read() => plan ??= PlanJson.ReadPlan(Json);
}
