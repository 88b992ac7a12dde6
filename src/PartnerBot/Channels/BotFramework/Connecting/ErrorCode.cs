using System.Text.Json;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>
/// The code that names the cause of a refusal (BotNotInConversationRoster). The message beside it may quote what a person wrote, so it is
/// left alone.
/// </summary>
internal static class ErrorCode
{
    private const int MostBytes = 4096;

    public static async Task<string?> Of(HttpResponseMessage response, CancellationToken stop)
    {
        var bytes = new byte[MostBytes];
        await using var body = await response.Content.ReadAsStreamAsync(stop);
        var length = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, stop);
        try
        {
            using var json = JsonDocument.Parse(bytes.AsMemory(0, length));
            var error = Member(json.RootElement, "error") ?? json.RootElement;
            // Teams puts the finer one, where there is one, beside the coarse.
            return Word(error, "subCode") ?? Word(json.RootElement, "subCode") ?? Word(error, "code");
        }
        catch (JsonException)
        {
            // No Bot Framework error: a proxy's page, an empty body. The status has to do.
            return null;
        }
    }

    private static JsonElement? Member(JsonElement of, string name)
        => of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var member) ? member : null;

    private static string? Word(JsonElement of, string name)
        => Member(of, name) is { ValueKind: JsonValueKind.String } member && member.GetString() is { Length: > 0 and < 80 } word && word.All(char.IsAsciiLetterOrDigit)
            ? word
            : null;
}
