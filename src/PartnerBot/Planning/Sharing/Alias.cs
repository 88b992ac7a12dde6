using System.Text.Json;

namespace PartnerBot.Planning.Sharing;

/// <summary>Says that an id of a person on one door means the same person as another id. Its record's id is the one that gives way.</summary>
public sealed record Alias(string Person)
{
    /// <summary>The kind of its record.</summary>
    public const string Kind = "alias";

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, SharingJson.Default.Alias);

    public static Alias Read(byte[] json) => JsonSerializer.Deserialize(json, SharingJson.Default.Alias)!;
}
