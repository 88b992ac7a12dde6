using System.Text.Json;

namespace PartnerBot.Planning.History;

/// <summary>When a person was last at a plan, so that "what changed since I was here" has an answer on every door.</summary>
/// <param name="Since">The plan's version when the visit before this one began.</param>
/// <param name="Seen">The plan's version when this visit began.</param>
public sealed record Visit(long Since, long Seen, DateTimeOffset At)
{
    /// <summary>The kind of its record.</summary>
    public const string Kind = "visit";

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    public static string Id(string person, string plan) => $"{person}|{plan}";

    /// <summary>The visit after another look: a new one after half an hour, otherwise still the same.</summary>
    public Visit Again(long version, DateTimeOffset now) => now - At < Pause ? this with { At = now } : new Visit(Seen, version, now);

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, HistoryJson.Default.Visit);

    public static Visit Read(byte[] json) => JsonSerializer.Deserialize(json, HistoryJson.Default.Visit)!;
}
