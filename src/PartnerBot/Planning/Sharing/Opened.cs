using System.Text.Json;

namespace PartnerBot.Planning.Sharing;

/// <summary>
/// An administrator has opened a plan with a reason; for a short while they may take it along, as they read it. The reason and the opening itself stand in
/// the plan's history; this record only lets the pages know.
/// </summary>
public sealed record Opened(DateTimeOffset At)
{
    /// <summary>The kind of its record; its id is <see cref="Id"/>.</summary>
    public const string Kind = "opened";

    public static TimeSpan Life { get; } = TimeSpan.FromMinutes(15);

    public static string Id(string person, string plan) => $"{person}|{plan}";

    public bool Holds(DateTimeOffset now) => now >= At && now - At < Life;

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, SharingJson.Default.Opened);

    public static Opened Read(byte[] json) => JsonSerializer.Deserialize(json, SharingJson.Default.Opened)!;
}
