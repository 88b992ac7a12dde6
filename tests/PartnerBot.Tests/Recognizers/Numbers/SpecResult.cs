using System.Globalization;
using System.Text.Json;
using PartnerBot.Recognizers;

namespace PartnerBot.Tests.Recognizers.Numbers;

/// <summary>An entity a spec expects. Some specs give no span, and some no score; neither is compared then.</summary>
internal sealed record SpecResult(string Text, int? Start, int? End, string TypeName, IReadOnlyDictionary<string, string?> Resolution)
{
    private static readonly string[] Keys = ["value", "unit", "isoCurrency", "subtype", "offset", "relativeTo"];

    public static SpecResult Read(JsonElement item) => new(
        item.GetProperty(nameof(Text)).GetString()!,
        item.TryGetProperty(nameof(Start), out var start) ? start.GetInt32() : null,
        item.TryGetProperty(nameof(End), out var end) ? end.GetInt32() : null,
        item.GetProperty(nameof(TypeName)).GetString()!,
        item.GetProperty(nameof(Resolution)).EnumerateObject().ToDictionary(field => field.Name, field => field.Value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => field.Value.GetString(),
            _ => field.Value.GetRawText(),
        }));

    public bool IsMetBy(Entity entity) =>
        string.Equals(Text, entity.Text, StringComparison.OrdinalIgnoreCase)
        && (Start is null || Start == entity.Start)
        && (End is null || End == entity.End)
        && TypeName == entity.TypeName
        && Keys.All(key => Field(entity, key) == Resolution.GetValueOrDefault(key))
        && (!Resolution.TryGetValue("score", out var score)
        || Math.Abs(double.Parse(score!, CultureInfo.InvariantCulture) - (entity.Resolution.Score ?? -1)) < 1e-9);

    private static string? Field(Entity entity, string key) => key switch
    {
        "value" => entity.Resolution.Value,
        "unit" => entity.Resolution.Unit,
        "isoCurrency" => entity.Resolution.IsoCurrency,
        "subtype" => entity.Resolution.Subtype,
        "offset" => entity.Resolution.Offset,
        _ => entity.Resolution.RelativeTo,
    };
}
