using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Store;

namespace PartnerBot.Tests.DirectLine;

/// <summary>The server goes and comes back over the same data folder; clients hold a token, a watermark and their last address.</summary>
public sealed class RestartTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"partnerbot-{Guid.NewGuid():N}");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_restart_loses_and_repeats_nothing()
    {
        var random = new Random(3);
        var clock = new ManualClock();
        List<string> seen = [];
        var (watermark, conversation, token) = ("", "", "");
        for (var life = 0; life < 5; life++)
        {
            await using var store = Open();
            await using var host = await ChatHost.Start(store: store, clock: clock);
            var chat = life == 0 ? await Chat.Begin(host) : new Chat(host, conversation, token);
            (conversation, token) = (chat.Conversation, chat.Token);
            var said = random.Next(1, 10);
            using var listener = await chat.Listen(watermark);
            for (var i = 0; i < said; i++)
            {
                await chat.Say($"{life}/{i}", $"{life}/{i}");
            }

            // Some of what was said is still on its way when the server goes.
            await listener.Until(random.Next(1, 2 * said));
            seen.AddRange(listener.Ids);
            watermark = listener.Watermark;
        }

        await using var last = Open();
        await using var end = await ChatHost.Start(store: last, clock: clock);
        var back = new Chat(end, conversation, token);
        seen.AddRange((await back.Poll(watermark)).Activities.Select(activity => activity.GetProperty("id").GetString()!));
        Assert.Equal((await back.Poll("0")).Activities.Select(activity => activity.GetProperty("id").GetString()!), seen);
    }

    [Fact]
    public async Task What_was_said_before_a_restart_and_is_sent_again_after_it_counts_once()
    {
        var (conversation, token, first) = ("", "", "");
        await using (var store = Open())
        await using (var host = await ChatHost.Start(store: store))
        {
            var chat = await Chat.Begin(host);
            (conversation, token, first) = (chat.Conversation, chat.Token, await chat.Say("einmal", "c1"));
        }

        await using var again = Open();
        await using var later = await ChatHost.Start(store: again);
        var back = new Chat(later, conversation, token);
        Assert.Equal(first, await back.Say("einmal", "c1"));
        Assert.Equal(3, (await back.Poll()).Activities.Count);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await back.Start()).Status);
        Assert.Empty(later.Turn.Heard);
    }

    [Fact]
    public async Task A_stream_address_from_before_a_restart_still_opens()
    {
        Uri address;
        Chat chat;
        await using (var store = Open())
        await using (var host = await ChatHost.Start(store: store))
        {
            chat = await Chat.Begin(host);
            address = await chat.StreamAddress();
        }

        await using var again = Open();
        await using var later = await ChatHost.Start(store: again);
        var moved = new UriBuilder(address) { Port = later.Address.Port }.Uri;
        using var listener = await Chat.Connect(moved, later.Address.ToString().TrimEnd('/'));
        await listener.Until(1);
    }

    private SqliteStore Open() => SqliteStore.Open(folder, TimeProvider.System, NullLogger.Instance);
}
