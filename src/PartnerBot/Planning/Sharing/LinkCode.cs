using System.Text.Json;

namespace PartnerBot.Planning.Sharing;

/// <summary>A code that a person shows on one door and types on another. Kept under the hash of the code.</summary>
public sealed record LinkCode(string Person, DateTimeOffset At)
{
    /// <summary>The kind of its record.</summary>
    public const string Kind = "link-code";

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    public bool IsOpen(DateTimeOffset now) => now < At + Life;

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, SharingJson.Default.LinkCode);

    public static LinkCode Read(byte[] json) => JsonSerializer.Deserialize(json, SharingJson.Default.LinkCode)!;
}
