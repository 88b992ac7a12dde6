using System.Text.Json;
using System.Text.Json.Nodes;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>
/// Makes smaller activities of one that was too large: first without its cards, whose full text twin says the same; then in pieces of text,
/// cut where a reader would pause.
/// </summary>
internal static class Shortening
{
    /// <summary>UTF-16 units; a fifth of what Teams takes, so that one step is nearly always enough.</summary>
    private const int Comfortable = 8_000;

    /// <summary>Below this a text is not what is too large.</summary>
    private const int Least = 200;

    private static readonly string[] Pauses = ["\n\n", "\n", ". ", " "];

    /// <summary>Empty when nothing can be left out.</summary>
    public static IReadOnlyList<byte[]> Of(byte[] activity)
    {
        var whole = JsonNode.Parse(activity)!.AsObject();
        var cards = whole.Remove("attachments");
        cards |= whole.Remove("suggestedActions");
        var text = Word(whole, "text") ?? Word(whole, "summary");
        if (string.IsNullOrWhiteSpace(text) || (!cards && text.Length < 2 * Least))
        {
            return [];
        }

        whole.Remove("summary");
        var most = cards ? Comfortable : Math.Min(Comfortable, (text.Length / 2) + 1);
        return [.. Cut(text, most).Select(piece => With(whole, piece))];
    }

    private static IEnumerable<string> Cut(string text, int most)
    {
        var rest = text;
        while (rest.Length > most)
        {
            var at = Pause(rest, most);
            yield return rest[..at].TrimEnd();
            rest = rest[at..].TrimStart();
        }

        if (rest.Length > 0)
        {
            yield return rest;
        }
    }

    // The last pause in the second half, so that pieces do not become crumbs.
    private static int Pause(string text, int most)
    {
        foreach (var pause in Pauses)
        {
            if (text.LastIndexOf(pause, most - 1, most / 2, StringComparison.Ordinal) is var at && at > 0)
            {
                return at + pause.Length;
            }
        }

        return char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
    }

    private static byte[] With(JsonObject whole, string text)
    {
        var piece = whole.DeepClone().AsObject();
        piece["text"] = text;
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            piece.WriteTo(writer);
        }

        return bytes.ToArray();
    }

    private static string? Word(JsonObject of, string name) => of[name] is JsonValue value && value.TryGetValue(out string? word) ? word : null;
}
