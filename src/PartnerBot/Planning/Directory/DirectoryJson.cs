using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerBot.Planning.Records;

namespace PartnerBot.Planning.Directory;

/// <summary>Organisations as they are kept.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(Organisation))]
[JsonSerializable(typeof(LastImport))]
public sealed partial class DirectoryJson : JsonSerializerContext
{
    private static readonly DirectoryJson Kept = new(KeptJson.Options());

    public static byte[] Write(Organisation organisation) => JsonSerializer.SerializeToUtf8Bytes(organisation, Kept.Organisation);

    /// <exception cref="JsonException">The kept bytes are damaged or from a newer PartnerBot.</exception>
    public static Organisation Read(LibraryRecord kept) =>
        JsonSerializer.Deserialize(kept.Json, Kept.Organisation) ?? throw new JsonException("A kept organisation is null.");
}
