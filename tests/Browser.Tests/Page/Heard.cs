using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace Browser.Tests.Page;

/// <summary>What PartnerBot says of its own answers (<c>channelData.partnerBot</c>), read from what reaches the page, by stream or by polling.</summary>
internal sealed class Heard
{
    private readonly ConcurrentQueue<JsonElement> accounts = new();
    private readonly ConcurrentDictionary<string, bool> known = new();

    public Heard(IPage page)
    {
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => Read(frame.Text);
        page.Response += async (_, response) =>
        {
            if (response.Request.Method == "GET" && response.Url.Contains("/activities", StringComparison.Ordinal) && response.Ok)
            {
                Read(await response.TextAsync());
            }
        };
    }

    /// <summary>The newest value of this property, such as <c>topic</c>; null where the newest answer has none.</summary>
    public string? Last(string property) => accounts.LastOrDefault() is { ValueKind: JsonValueKind.Object } account && account.TryGetProperty(property, out var value) ? value.GetString() : null;

    private void Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        using var document = JsonDocument.Parse(text);
        if (!document.RootElement.TryGetProperty("activities", out var activities))
        {
            return;
        }

        foreach (var activity in activities.EnumerateArray())
        {
            if (activity.TryGetProperty("channelData", out var data) && data.TryGetProperty("partnerBot", out var account)
                && known.TryAdd(activity.GetProperty("id").GetString()!, true))
            {
                accounts.Enqueue(account.Clone());
            }
        }
    }
}
