using System.Text.Json;
using PartnerBot.Activities;
using PartnerBot.Turns;

namespace PartnerBot.Channels.DirectLine;

/// <summary><c>POST conversations</c>: begins the token's conversation, or finds it begun. The bot hears of it once.</summary>
internal sealed class StartConversation(Tickets tickets, StartedConversations started, ITurn turn, Opening opening)
{
    private const int MostBytes = 16 * 1024;
    private const int LongestLocale = 35;

    public async Task<Refusal?> Take(HttpContext context)
    {
        if (tickets.Check(context, out var claims) is { } refusal)
        {
            return refusal;
        }

        using var body = await RequestBytes.Read(context.Request.Body, context.Request.ContentLength, MostBytes, context.RequestAborted);
        if (body is null)
        {
            return Refusal.TooLarge;
        }

        if (!body.Span.IsEmpty && !RequestBytes.IsJson(context.Request))
        {
            return Refusal.NotJson;
        }

        if (Read(body.Span) is not { } wish)
        {
            return Refusal.BadBody;
        }

        var isNew = !await started.Know(claims.Conv, context.RequestAborted) && await Begin(claims, wish);
        await opening.Answer(context, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK, claims, Watermark.Beginning);
        return null;
    }

    /// <summary>False when another request was faster.</summary>
    private async Task<bool> Begin(TokenClaims claims, StartWish wish)
    {
        var user = Overwriting.User(claims);
        var arrival = new IncomingActivity
        {
            Type = ActivityTypes.ConversationUpdate,
            ChannelId = Overwriting.Channel,
            From = user,
            Conversation = new ConversationAccount { Id = claims.Conv },
            Recipient = Overwriting.Bot,
            MembersAdded = [Overwriting.Bot, user],
            Locale = wish.Locale is { Length: > 0 and <= LongestLocale } locale ? locale : null,
        };
        var heard = new Heard(new Address(Overwriting.Channel, claims.Conv), claims.Person(), arrival, [DeliveryKey.OfStart(claims.Conv)]) { Way = Way.Log };
        return !(await turn.Take(heard, CancellationToken.None)).Again;
    }

    private static StartWish? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            if (body.IsEmpty)
            {
                return new StartWish();
            }

            return StrictJson.Fault(body) is null ? JsonSerializer.Deserialize(body, DirectLineJson.Default.StartWish) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
