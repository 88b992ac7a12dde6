using System.Text.Json;

namespace PartnerBot.Planning.History;

/// <summary>Remembers a deleted plan for those who may bring it back; its record's id is the plan's. Housekeeping removes both after 30 days.</summary>
public sealed record DeletedPlan(string Title, IReadOnlyList<string> Owners, DateTimeOffset At)
{
    /// <summary>The kind of its record.</summary>
    public const string Kind = "deleted-plan";

    /// <summary>So long it can be brought back.</summary>
    public static TimeSpan Life { get; } = TimeSpan.FromDays(30);

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, HistoryJson.Default.DeletedPlan);

    public static DeletedPlan Read(byte[] json) => JsonSerializer.Deserialize(json, HistoryJson.Default.DeletedPlan)!;
}
