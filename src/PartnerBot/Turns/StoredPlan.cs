using PartnerBot.Planning;

namespace PartnerBot.Turns;

/// <summary>
/// A plan as kept: a snapshot as UTF-8 JSON, and for a large plan the edits that lead from it to the version it stands at, so that a word in a
/// plan of a megabyte does not write a megabyte.
/// </summary>
public sealed record StoredPlan
{
    /// <summary>Up to this many bytes a plan is written whole with every turn.</summary>
    private const int Light = 64 * 1024;

    /// <summary>A snapshot is written after so many edits, so that a plan is opened with few of them.</summary>
    private const int MostSince = 200;

    /// <summary>A turn that moves so many things at once leaves the snapshot to a smaller one, so that nobody waits for both; but not for ever.</summary>
    private const int Many = 50;
    private const int MostSinceMany = 2000;

    private readonly byte[]? snapshot;

    // What the bytes say, so that a plan which stays in memory is read once, not with every turn.
    private Plan? plan;

    /// <summary>A plan whose snapshot stands at its version, or before it; then <see cref="Since"/> leads on.</summary>
    public StoredPlan(string id, long version, byte[] json)
    {
        (Id, Version, snapshot) = (id, version, json);
        Told = PlanJson.VersionOf(json) is { } told && told < version ? told : version;
        Weight = json.Length;
    }

    private StoredPlan(Plan plan, long told, int weight)
    {
        (Id, Version, this.plan) = (plan.Id, plan.Version, plan);
        (Told, Weight) = (told, weight);
    }

    public string Id { get; }

    public long Version { get; }

    /// <summary>The version that the snapshot on the disk shows.</summary>
    public long Told { get; }

    /// <summary>Bytes of that snapshot.</summary>
    public int Weight { get; }

    /// <summary>Its snapshot shows all of it.</summary>
    public bool IsWhole => Told == Version;

    /// <summary>The edits behind the snapshot as UTF-8 JSON, where it was read from the disk; in order.</summary>
    public IReadOnlyList<byte[]> Since { get; init; } = [];

    /// <summary>The snapshot of a plan that is whole.</summary>
    public byte[] Json => snapshot ?? throw new InvalidOperationException("Only a whole plan has a snapshot.");

    /// <summary>Written whole.</summary>
    public static StoredPlan Of(Plan plan) => new(plan.Id, plan.Version, PlanJson.Write(plan)) { plan = plan };

    /// <summary>The plan after more edits: whole, or for a large one with these edits behind the snapshot there is.</summary>
    public StoredPlan Next(Plan after) =>
        Weight <= Light || after.Version - Told > (after.Version - Version < Many ? MostSince : MostSinceMany) ? Of(after) : new StoredPlan(after, Told, Weight);

    /// <exception cref="System.Text.Json.JsonException">The kept bytes are damaged or from a newer PartnerBot.</exception>
    public Plan Read() => plan ??= Since.Aggregate(PlanJson.ReadPlan(snapshot), (read, edit) => read.Apply(PlanJson.ReadEdit(edit)));
}
