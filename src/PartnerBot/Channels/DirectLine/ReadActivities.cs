using PartnerBot.Turns;

namespace PartnerBot.Channels.DirectLine;

/// <summary><c>GET conversations/{id}/activities?watermark=</c>: for clients that poll.</summary>
internal sealed class ReadActivities(Tickets tickets, IStore store)
{
    public async Task<Refusal?> Take(HttpContext context)
    {
        if (tickets.Check(context, out var claims) is { } refusal)
        {
            return refusal;
        }

        if (!Watermark.TryRead(context.Request.Query["watermark"], out var number))
        {
            return Refusal.BadWatermark;
        }

        var address = new Address(Overwriting.Channel, claims.Conv);
        if (await store.Conversation(address, context.RequestAborted) is not { } conversation)
        {
            return Refusal.UnknownConversation;
        }

        var after = Watermark.After(number, conversation);
        var set = new ActivitySet();
        if (after < conversation.Logged)
        {
            await foreach (var logged in store.Log(address, after, Watermark.MostHistory, context.RequestAborted))
            {
                set.Add(logged, Shown.ByPoll(logged.Json));
            }
        }

        await Answers.Write(context, StatusCodes.Status200OK, set.Write(after));
        return null;
    }
}
