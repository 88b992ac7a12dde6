using System.Net.WebSockets;
using PartnerBot.Turns;

namespace PartnerBot.Channels.DirectLine;

/// <summary><c>GET conversations/{id}/stream</c>: a WebSocket that tells what happens in the conversation. Its address is a ticket for one ride.</summary>
internal sealed class OpenStream(DirectLineSettings settings, Tokens tokens, UsedOnce used, Streams streams, IStore store, IHostApplicationLifetime life)
{
    private const int MostPerPerson = 20;
    private readonly Places places = new(settings.MaxStreams, MostPerPerson);

    public async Task<Refusal?> Take(HttpContext context)
    {
        if (Check(context, out var claims) is { } refusal)
        {
            return refusal;
        }

        if (await store.Conversation(new Address(Overwriting.Channel, claims.Conv), context.RequestAborted) is not { } conversation)
        {
            return Refusal.UnknownConversation;
        }

        if (settings.IsLimited && places.Enter(claims.User) is { } full)
        {
            return full;
        }

        try
        {
            if (!used.Use(claims.Jti!, claims.Exp))
            {
                return Refusal.ForgedToken;
            }

            _ = Watermark.TryRead(claims.Watermark, out var number);
            await Serve(context, claims, Watermark.After(number, conversation));
            return null;
        }
        finally
        {
            if (settings.IsLimited)
            {
                places.Leave(claims.User);
            }
        }
    }

    private Refusal? Check(HttpContext context, out TokenClaims claims)
    {
        claims = null!;
        var query = context.Request.Query;
        if (query["t"] is not [{ Length: > 0 } token])
        {
            return Refusal.NoToken;
        }

        switch (tokens.Read(token, TokenClaims.Stream))
        {
            case TokenReading.Malformed:
                return Refusal.MalformedToken;
            case TokenReading.Expired:
                return Refusal.ExpiredToken;
            case TokenReading.Good(var read):
                claims = read;
                break;
            default:
                return Refusal.ForgedToken;
        }

        if (claims.Conv != (string?)context.Request.RouteValues["conversation"] || query["watermark"] != claims.Watermark)
        {
            return Refusal.ForeignConversation;
        }

        // A page of any site can open a WebSocket to any other; only the Origin tells them apart (RFC 6455 §10.2).
        if (context.Request.Headers.Origin is not [{ } origin] || !settings.Origins.Welcome(origin, context.Request, claims.Origins))
        {
            return Refusal.ForeignOrigin;
        }

        return context.WebSockets.IsWebSocketRequest ? null : Refusal.NoWebSocket;
    }

    private async Task Serve(HttpContext context, TokenClaims claims, long after)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            KeepAliveInterval = TimeSpan.FromSeconds(15),
            KeepAliveTimeout = TimeSpan.FromSeconds(20),
        });
        using var stream = new LiveStream(socket, new Address(Overwriting.Channel, claims.Conv), after, store);
        await using var stopping = life.ApplicationStopping.Register(() => stream.End(StreamEnd.Stopping));
        streams.Enter(claims.Conv, stream);
        var listening = SocketEars.Listen(socket, stream);
        try
        {
            var end = await Sent(stream);
            await SocketEars.Close(socket, end, listening);
        }
        finally
        {
            streams.Leave(claims.Conv, stream);
        }
    }

    private static async Task<StreamEnd> Sent(LiveStream stream)
    {
        try
        {
            return await stream.Send();
        }
        catch (StoreTrouble)
        {
            return StreamEnd.NothingToRead;
        }
        catch (OperationCanceledException)
        {
            return StreamEnd.TooSlow;
        }
        catch (WebSocketException)
        {
            return StreamEnd.ByClient;
        }
    }
}
