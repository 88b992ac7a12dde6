using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace PartnerBot.Tests.DirectLine;

/// <summary>One person's client: a token and what can be done with it.</summary>
internal sealed class Chat(ChatHost host, string conversation, string token)
{
    public const string Root = "/v3/directline";

    public string Conversation => conversation;

    public string Token => token;

    public string Path => $"{Root}/conversations/{conversation}";

    /// <summary>A token from the secret's door; the conversation is not yet begun.</summary>
    public static async Task<Chat> Invite(ChatHost host, string user = "dl_anna", string? origins = null)
    {
        var body = $$"""{"user":{"id":"{{user}}","name":"Anna"}{{(origins is null ? "" : $",\"trustedOrigins\":[\"{origins}\"]")}}}""";
        var (status, answer) = await Send(host, HttpMethod.Post, $"{Root}/tokens/generate", ChatHost.Secret, Json(body));
        Assert.Equal(HttpStatusCode.OK, status);
        return new Chat(host, answer.GetProperty("conversationId").GetString()!, answer.GetProperty("token").GetString()!);
    }

    /// <summary>A conversation that has begun.</summary>
    public static async Task<Chat> Begin(ChatHost host, string user = "dl_anna")
    {
        var chat = await Invite(host, user);
        var (status, _) = await chat.Start();
        Assert.Equal(HttpStatusCode.Created, status);
        return chat;
    }

    public static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    public static async Task<(HttpStatusCode Status, JsonElement Body)> Send(
        ChatHost host, HttpMethod method, string path, string? token, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await host.Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.False(response.StatusCode == HttpStatusCode.InternalServerError, text);
        return (response.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
    }

    public Task<(HttpStatusCode Status, JsonElement Body)> Start(string body = """{"user":{},"locale":"de-DE"}""")
        => Send(host, HttpMethod.Post, $"{Root}/conversations", token, Json(body));

    public Task<(HttpStatusCode Status, JsonElement Body)> Post(string activity) => Send(host, HttpMethod.Post, $"{Path}/activities", token, Json(activity));

    public async Task<string> Say(string text, string? clientId = null)
    {
        var data = clientId is null ? "" : $$""","channelData":{"clientActivityID":"{{clientId}}"}""";
        var (status, body) = await Post($$"""{"type":"message","text":"{{text}}"{{data}}}""");
        Assert.Equal(HttpStatusCode.OK, status);
        return body.GetProperty("id").GetString()!;
    }

    public Task<(HttpStatusCode Status, JsonElement Body)> Get(string tail = "") => Send(host, HttpMethod.Get, Path + tail, token);

    public async Task<(List<JsonElement> Activities, string Watermark)> Poll(string watermark = "")
    {
        var (status, body) = await Get($"/activities?watermark={watermark}");
        Assert.Equal(HttpStatusCode.OK, status);
        return ([.. body.GetProperty("activities").EnumerateArray()], body.GetProperty("watermark").GetString()!);
    }

    public async Task<Uri> StreamAddress(string watermark = "")
    {
        var (status, body) = await Get($"?watermark={watermark}");
        Assert.Equal(HttpStatusCode.OK, status);
        return new Uri(body.GetProperty("streamUrl").GetString()!);
    }

    public async Task<Listener> Listen(string watermark = "") => await Connect(await StreamAddress(watermark), host.Address.ToString().TrimEnd('/'));

    public static async Task<Listener> Connect(Uri address, string? origin)
    {
        var socket = new ClientWebSocket();
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        socket.Options.CollectHttpResponseDetails = true;
        try
        {
            await socket.ConnectAsync(address, CancellationToken.None);
        }
        catch (WebSocketException)
        {
            return new Listener(socket, socket.HttpStatusCode);
        }

        return new Listener(socket, HttpStatusCode.SwitchingProtocols);
    }
}
