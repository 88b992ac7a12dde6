using System.Net;
using System.Net.WebSockets;
using System.Text;
using PartnerBot.Turns;

namespace PartnerBot.Tests.DirectLine;

public sealed class StreamTests : IAsyncLifetime
{
    private ChatHost host = null!;

    public async Task InitializeAsync() => host = await ChatHost.Start();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_stream_tells_what_happened_before_it_opened_and_what_happens_then()
    {
        var chat = await Chat.Invite(host);
        var (_, opened) = await chat.Start();
        await chat.Say("eins");
        using var listener = await Chat.Connect(new Uri(opened.GetProperty("streamUrl").GetString()!), Own);
        await listener.Until(3);
        var id = await chat.Say("zwei", "c2");
        await listener.Until(5);
        Assert.Equal(["Willkommen!", "eins", "Du sagtest: eins", "zwei", "Du sagtest: zwei"], listener.Activities.Select(activity => activity.GetProperty("text").GetString()));
        Assert.Equal(id, listener.Ids.ElementAt(3));
        Assert.Equal("c2", listener.Activities[3].GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.Equal("5", listener.Watermark);
    }

    [Fact]
    public async Task A_stream_address_opens_once_within_sixty_seconds_from_a_known_page()
    {
        var chat = await Chat.Begin(host);
        var address = await chat.StreamAddress();
        foreach (var origin in new[] { null, "null", "https://evil.example", "http://127.0.0.1:1", Own + ".evil.example" })
        {
            using var refused = await Chat.Connect(address, origin);
            Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        }

        using (var first = await Chat.Connect(address, Own))
        {
            Assert.Equal(HttpStatusCode.SwitchingProtocols, first.Status);
        }

        using var second = await Chat.Connect(address, Own);
        Assert.Equal(HttpStatusCode.Forbidden, second.Status);
        var late = await chat.StreamAddress();
        host.Clock.Pass(TimeSpan.FromSeconds(60));
        using var third = await Chat.Connect(late, Own);
        Assert.Equal(HttpStatusCode.Forbidden, third.Status);
    }

    [Fact]
    public async Task Named_and_trusted_origins_may_open_a_stream()
    {
        var chat = await Chat.Invite(host, origins: "https://trusted.example");
        await chat.Start();
        using var named = await Chat.Connect(await chat.StreamAddress(), "https://intranet.example.org");
        Assert.Equal(HttpStatusCode.SwitchingProtocols, named.Status);
        using var trusted = await Chat.Connect(await chat.StreamAddress(), "https://trusted.example");
        Assert.Equal(HttpStatusCode.SwitchingProtocols, trusted.Status);
    }

    [Fact]
    public async Task A_stream_address_with_another_watermark_or_token_is_refused()
    {
        var chat = await Chat.Begin(host);
        var address = (await chat.StreamAddress("1")).ToString();
        string[] forged =
        [
            address.Replace("watermark=1", "watermark=0", StringComparison.Ordinal), address.Replace("watermark=1&", "", StringComparison.Ordinal),
            address[..^2] + "AA", address.Split("&t=")[0], $"{address.Split("&t=")[0]}&t={chat.Token}", $"{address.Split("&t=")[0]}&t=garbage",
        ];
        foreach (var other in forged)
        {
            using var listener = await Chat.Connect(new Uri(other), Own);
            Assert.True(listener.Status is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized, $"{other} gave {listener.Status}");
        }
    }

    [Fact]
    public async Task A_plain_GET_of_a_stream_is_400_and_does_not_use_it_up()
    {
        var chat = await Chat.Begin(host);
        var address = await chat.StreamAddress();
        var (status, _) = await Chat.Send(host, HttpMethod.Get, address.PathAndQuery, null, null, ("Origin", Own));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        using var listener = await Chat.Connect(address, Own);
        Assert.Equal(HttpStatusCode.SwitchingProtocols, listener.Status);
    }

    [Fact]
    public async Task The_second_socket_closes_the_first_with_collision_and_nothing_is_lost()
    {
        var chat = await Chat.Begin(host);
        using var first = await chat.Listen();
        await first.Until(1);
        using var second = await chat.Listen(first.Watermark);
        Assert.Equal("collision", await first.UntilClosed());
        await chat.Say("an die zweite");
        await second.Until(2);
        Assert.Single(first.Activities);
    }

    [Fact]
    public async Task Empty_broken_and_endless_frames_of_a_client_change_nothing()
    {
        var chat = await Chat.Begin(host);
        using var listener = await chat.Listen();
        await listener.Until(1);
        for (var i = 0; i < 1000; i++)
        {
            await listener.Socket.SendAsync(Array.Empty<byte>().AsMemory(), WebSocketMessageType.Text, endOfMessage: true, default);
        }

        await listener.Socket.SendAsync(new byte[100_000].AsMemory(), WebSocketMessageType.Binary, endOfMessage: false, default);
        await listener.Socket.SendAsync(Encoding.UTF8.GetBytes("{").AsMemory(), WebSocketMessageType.Binary, endOfMessage: true, default);
        await chat.Say("noch da?");
        await listener.Until(3);
    }

    [Fact]
    public async Task Typing_comes_by_stream_only_and_conversation_updates_never()
    {
        var chat = await Chat.Begin(host);
        using var listener = await chat.Listen();
        await chat.Say("typing");
        await chat.Say("update");
        await listener.Until(6);
        Assert.Equal(["message", "message", "typing", "message", "message", "message"], listener.Activities.Select(activity => activity.GetProperty("type").GetString()));
        var (polled, watermark) = await chat.Poll();
        Assert.Equal(listener.Ids.Where((_, i) => i != 2), polled.Select(activity => activity.GetProperty("id").GetString()!));
        Assert.Equal(("7", "7"), (watermark, listener.Watermark));
    }

    [Theory]
    [InlineData("", 1, 5)]
    [InlineData("-", 1, 5)]
    [InlineData("0", 1, 5)]
    [InlineData("3", 4, 5)]
    [InlineData("5", 6, 5)]
    [InlineData("1000000000000000000", 6, 5)]
    public async Task Poll_and_stream_begin_after_the_watermark(string watermark, int first, int last)
    {
        var chat = await Chat.Begin(host);
        await chat.Say("eins");
        await chat.Say("zwei");
        var (activities, end) = await chat.Poll(watermark);
        Assert.Equal(Math.Max(0, last - first + 1), activities.Count);
        Assert.Equal($"{last}", end);
        using var listener = await chat.Listen(watermark);
        await chat.Say("drei");
        await listener.Until(last - first + 3);
        Assert.Equal((await chat.Poll()).Activities.Skip(first - 1).Select(activity => activity.GetProperty("id").GetString()), listener.Ids);
    }

    [Fact]
    public async Task A_watermark_that_was_never_ours_is_400()
    {
        var chat = await Chat.Begin(host);
        foreach (var watermark in new[] { "-1", "abc", "1e18", "%00", "1%202" })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await chat.Get($"?watermark={watermark}")).Status);
            Assert.Equal(HttpStatusCode.BadRequest, (await chat.Get($"/activities?watermark={watermark}")).Status);
        }
    }

    [Fact]
    public async Task A_long_history_is_told_from_its_newest_five_hundred_and_in_full_to_who_asks()
    {
        var chat = await Chat.Begin(host);
        await chat.Say("many 800");
        var (newest, end) = await chat.Poll();
        Assert.Equal((500, "802"), (newest.Count, end));
        Assert.Equal("800", newest[^1].GetProperty("text").GetString());
        using var listener = await chat.Listen();
        await listener.Until(500);
        Assert.Equal(newest.Select(activity => activity.GetProperty("id").GetString()), listener.Ids);
        var (some, middle) = await chat.Poll("0");
        var (rest, last) = await chat.Poll(middle);
        Assert.Equal((500, "500", 302, "802"), (some.Count, middle, rest.Count, last));
        using var whole = await chat.Listen("0");
        await whole.Until(802);
    }

    [Fact]
    public async Task A_thousand_changes_between_poll_and_stream_neither_lose_nor_repeat()
    {
        var chat = await Chat.Begin(host);
        var random = new Random(7);
        var talking = Talk(chat, 300);
        List<string> seen = [];
        var watermark = "";
        while (!talking.IsCompleted || seen.Count < 601)
        {
            if (random.Next(4) > 0)
            {
                var (activities, next) = await chat.Poll(watermark);
                seen.AddRange(activities.Select(activity => activity.GetProperty("id").GetString()!));
                watermark = next;
            }
            else if (seen.Count < 601)
            {
                using var listener = await chat.Listen(watermark);
                await listener.Until(1);
                seen.AddRange(listener.Ids);
                watermark = listener.Watermark;
                await listener.Close();
            }
        }

        await talking;
        Assert.Equal((await chat.Poll("0")).Activities.Count, Math.Min(500, seen.Count));
        Assert.Equal(Enumerable.Range(1, 601).Select(i => $"{chat.Conversation}|{i:D7}"), seen);
    }

    [Fact]
    public async Task Who_reads_too_slowly_is_let_go_and_finds_everything_again()
    {
        var chat = await Chat.Begin(host);
        using var slow = await chat.Listen();
        await slow.Until(1);
        var text = new string('x', 60_000);
        for (var i = 0; i < 200; i++)
        {
            await chat.Say(text);
        }

        // What is on its way still comes; then the stream is over.
        await slow.UntilClosed();
        Assert.InRange(slow.Activities.Count, 1, 400);
        using var again = await chat.Listen(slow.Watermark);
        await again.Until(401 - slow.Activities.Count);
        Assert.Equal(401, slow.Ids.Concat(again.Ids).Distinct().Count());
    }

    [Fact]
    public async Task What_another_process_added_is_found_when_the_next_thing_happens()
    {
        var chat = await Chat.Begin(host);
        using var listener = await chat.Listen();
        await listener.Until(1);
        await new ScriptedTurn(host.Store, new Deaf()).Take(
            new Heard(new Address("directline", chat.Conversation), "anna", new() { Type = "event" }, ["elsewhere"]) { Way = Way.Log });
        await chat.Say("und weiter");
        await listener.Until(4);
        Assert.Equal("4", listener.Watermark);
    }

    [Fact]
    public async Task A_stop_says_good_bye_at_once()
    {
        var other = await ChatHost.Start();
        var chat = await Chat.Begin(other);
        using var listener = await chat.Listen();
        await listener.Until(1);
        var stopping = other.DisposeAsync().AsTask();
        Assert.Equal("restart", await listener.UntilClosed());
        await listener.Socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, default);
        await stopping;
    }

    [Fact]
    public async Task One_person_may_open_only_so_many_streams()
    {
        await using var limited = await ChatHost.Start(new() { ["DirectLine:MessagesPerSecond"] = "5", ["DirectLine:MaxStreams"] = "21" });
        var origin = limited.Address.ToString().TrimEnd('/');
        var listeners = new List<Listener>();
        foreach (var user in Enumerable.Repeat("dl_anna", 21).Append("dl_ben").Append("dl_cem"))
        {
            listeners.Add(await Chat.Connect(await (await Chat.Begin(limited, user)).StreamAddress(), origin));
        }

        Assert.Equal([.. Enumerable.Repeat(101, 20), 429, 101, 503], listeners.Select(listener => (int)listener.Status));
        listeners.ForEach(listener => listener.Dispose());
    }

    private string Own => host.Address.ToString().TrimEnd('/');

    private static async Task Talk(Chat chat, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await chat.Say($"Satz {i}");
        }
    }

    private sealed class Deaf : IListeners
    {
        public void Hear(Address address, IReadOnlyList<Logged> added)
        {
        }
    }
}
