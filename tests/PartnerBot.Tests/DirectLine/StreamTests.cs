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

    private sealed class Deaf : IListeners
    {
        public void Hear(Address address, IReadOnlyList<Logged> added)
        {
        }
    }
}
