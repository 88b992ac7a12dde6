using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;

namespace Benchmarks;

/// <summary>Somebody who plans in the page's chat and reads the replies from the WebSocket.</summary>
internal sealed class ChatConversation(HttpClient client, string person) : ISpeaks, IDisposable
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> replies = new();
    private readonly ClientWebSocket socket = new();
    private readonly DirectLineDoor door = new(client);
    private int turns;

    public async Task Begin()
    {
        var stream = await door.Enter(person);
        socket.Options.SetRequestHeader("Origin", client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        await socket.ConnectAsync(stream, CancellationToken.None);
        _ = Task.Run(Listen);
        await Say("Plan a new partnership");
        await Say($"Reading with the day-care centre {person}");
        await Say(NeedText.Of(0));
        await Say(NeedText.Of(1));
    }

    public Task Turn() => Say(turns % 2 == 0 ? "change the need" : NeedText.Of(turns));

    public void Dispose() => socket.Dispose();

    private async Task Say(string text)
    {
        turns++;
        var id = await door.Say(text);
        await Reply(id).Task;
        replies.TryRemove(id, out _);
    }

    // The reply may come before the answer that tells to what.
    private TaskCompletionSource Reply(string id) => replies.GetOrAdd(id, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    private async Task Listen()
    {
        var frame = new MemoryStream();
        var buffer = new byte[64 * 1024];
        try
        {
            while (true)
            {
                var got = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                frame.Write(buffer, 0, got.Count);
                if (got.EndOfMessage)
                {
                    Hear(frame);
                    frame.SetLength(0);
                }
            }
        }
        catch (Exception end) when (end is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            // The run is over.
        }
    }

    private void Hear(MemoryStream frame)
    {
        using var set = JsonDocument.Parse(frame.GetBuffer().AsMemory(0, (int)frame.Length));
        foreach (var activity in set.RootElement.GetProperty("activities").EnumerateArray())
        {
            if (activity.TryGetProperty("replyToId", out var to))
            {
                Reply(to.GetString()!).TrySetResult();
            }
        }
    }
}
