using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PartnerBot.Recognizers;
using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Recognizers.Times;

/// <summary>One case of the Recognizers-Text specs: words, moment of speaking, and every entity expected, each as one line.</summary>
internal sealed record SpecCase(string Input, DateTime Reference, IReadOnlyList<string> Expected, string Kind)
{
    /// <summary>Names the case in the lists of deviations without quoting it.</summary>
    public string Key => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(Reference.ToString("s", CultureInfo.InvariantCulture) + "|" + Input)))[..12];

    public static IReadOnlyList<SpecCase> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path).TrimStart('\uFEFF'));
        return [.. document.RootElement.EnumerateArray().Select(Read)];
    }

    /// <summary>Strict comparison: same entities, same places, same type, every value of every reading.</summary>
    public bool Passes(Language language) => TimeRecognizer.Recognize(Input, language, Reference).Select(Line).SequenceEqual(Expected);

    public IEnumerable<string> Found(Language language) => TimeRecognizer.Recognize(Input, language, Reference).Select(Line);

    private static SpecCase Read(JsonElement element)
    {
        var reference = element.TryGetProperty("Context", out var context) && context.ValueKind == JsonValueKind.Object
            && context.TryGetProperty("ReferenceDateTime", out var at)
                ? DateTime.Parse(at.GetString()!, CultureInfo.InvariantCulture)
                : new DateTime(2016, 11, 7);
        var results = element.GetProperty("Results").EnumerateArray().ToList();
        var kind = results.Count == 0 ? "none" : Text(results[0], "TypeName")?.Replace("datetimeV2.", "", StringComparison.Ordinal) ?? "?";
        return new SpecCase(element.GetProperty(nameof(Input)).GetString()!, reference, [.. results.Select(Line)], kind);
    }

    private static string Line(JsonElement result) => Line(
        Text(result, "Text")!,
        result.GetProperty("Start").GetInt32(),
        result.GetProperty("End").GetInt32(),
        Text(result, "TypeName"),
        result.GetProperty("Resolution").GetProperty("values").EnumerateArray().Select(value => new TimeValue(Text(value, "timex")!, Text(value, "type")!)
        {
            Value = Text(value, "value"),
            Start = Text(value, "start"),
            End = Text(value, "end"),
            Mod = Text(value, "Mod"),
            SourceEntity = Text(value, "sourceEntity"),
        }));

    private static string Line(Entity entity) => Line(entity.Text, entity.Start, entity.End, entity.TypeName, entity.Resolution.Values);

    private static string Line(string text, int start, int end, string? type, IEnumerable<TimeValue> values) =>
        $"{text.ToLowerInvariant()} {start}-{end} {type} {string.Join(" ; ", values)}";

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
