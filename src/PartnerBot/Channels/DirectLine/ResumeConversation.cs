using PartnerBot.Turns;

namespace PartnerBot.Channels.DirectLine;

/// <summary><c>GET conversations/{id}?watermark=</c>: comes back to a conversation after a break.</summary>
internal sealed class ResumeConversation(Tickets tickets, IStore store, Opening opening)
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

        if (await store.Conversation(new Address(Overwriting.Channel, claims.Conv), context.RequestAborted) is null)
        {
            return Refusal.UnknownConversation;
        }

        await opening.Answer(context, StatusCodes.Status200OK, claims, number is { } known ? Watermark.Write(known) : Watermark.Beginning);
        return null;
    }
}
