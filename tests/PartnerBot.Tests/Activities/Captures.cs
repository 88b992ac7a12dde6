using System.Text.Json.Nodes;

namespace PartnerBot.Tests.Activities;

/// <summary>Traffic of real clients, recorded outside this repository; empty where it is missing.</summary>
internal static class Captures
{
    public const string Missing = "The recorded traffic (shared/protocol/captures) is not here: nothing was compared.";

    /// <summary>Every activity in the records, with the file it stands in.</summary>
    public static IEnumerable<(string File, JsonObject Activity)> Activities()
    {
        if (Folder() is not { } folder)
        {
            yield break;
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
            {
                foreach (var activity in In(JsonNode.Parse(line)!.AsObject()))
                {
                    yield return (Path.GetFileName(file), activity);
                }
            }
        }
    }

    // A body as an object (connector), a body as text (Direct Line), or a frame of several (stream).
    private static IEnumerable<JsonObject> In(JsonObject record)
    {
        var bodies = new[] { record["body"], Parsed(record["b"]), Parsed(record["frame"]) }.OfType<JsonObject>();
        return bodies
            .SelectMany(body => body["activities"] is JsonArray several ? several.OfType<JsonObject>() : [body])
            .Where(body => body["type"] is JsonValue && (body["conversation"] is not null || body["from"] is not null));
    }

    private static JsonNode? Parsed(JsonNode? text)
        => text is JsonValue value && value.TryGetValue(out string? json) && json.StartsWith('{') ? JsonNode.Parse(json) : null;

    private static string? Folder()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "PartnerBot.sln")))
            {
                var captures = Path.Combine(at.Parent!.FullName, "shared", "protocol", "captures");
                return Directory.Exists(captures) ? captures : null;
            }
        }

        return null;
    }
}
