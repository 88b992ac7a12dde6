using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerBot.Board.Exporting;

/// <summary>The document as data.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(PlanDocument))]
internal sealed partial class ExportJson : JsonSerializerContext
{
    // Umlauts stay readable; what has a meaning in HTML is escaped.
    private static readonly ExportJson Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    });

    public static string Write(PlanDocument document) => JsonSerializer.Serialize(document, Readable.PlanDocument);
}
