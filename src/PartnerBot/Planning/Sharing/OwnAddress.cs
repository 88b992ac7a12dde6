using System.Text.Json;

namespace PartnerBot.Planning.Sharing;

/// <summary>The key of the address that a door has verified for a person; the record's id is the door's id of the person.</summary>
public sealed record OwnAddress(string Key)
{
    /// <summary>The kind of its record.</summary>
    public const string Kind = "address-of";

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, SharingJson.Default.OwnAddress);

    public static OwnAddress Read(byte[] json) => JsonSerializer.Deserialize(json, SharingJson.Default.OwnAddress)!;
}
