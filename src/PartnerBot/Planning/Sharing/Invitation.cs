using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerBot.Planning.Sharing;

/// <summary>An invitation into a plan. It is kept under the hash of its code; the code itself is nowhere.</summary>
/// <param name="Name">Who is meant, as the owner calls them.</param>
/// <param name="By">Who invited; the invitation stands as long as they lead the plan.</param>
public sealed record Invitation(string Plan, Part Part, string Name, string By, DateTimeOffset At)
{
    /// <summary>The kind of its record.</summary>
    public const string Kind = "invitation";

    private static readonly TimeSpan Life = TimeSpan.FromDays(14);

    /// <summary>For somebody from outside: the entry of the organisation they belong to.</summary>
    public string? Partner { get; init; }

    /// <summary>An administrator gives an orphaned plan to whoever comes in by it; it stands without an owner who invited.</summary>
    public bool Bequest { get; init; }

    /// <summary>Who came in by it; kept so that a second try gets a clear answer.</summary>
    public string? UsedBy { get; init; }

    [JsonIgnore]
    public DateTimeOffset Expires => At + Life;

    public bool IsOpen(DateTimeOffset now) => UsedBy is null && now < Expires;

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, SharingJson.Default.Invitation);

    public static Invitation Read(byte[] json) => JsonSerializer.Deserialize(json, SharingJson.Default.Invitation)!;
}
