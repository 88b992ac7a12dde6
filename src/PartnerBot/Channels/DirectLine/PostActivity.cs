using PartnerBot.Activities;

namespace PartnerBot.Channels.DirectLine;

/// <summary><c>POST conversations/{id}/activities</c>: a person says something.</summary>
internal sealed class PostActivity(Tickets tickets, Allowance allowance, StartedConversations started, Speaking speaking)
{
    public const int MostBytes = 64 * 1024;

    public async Task<Refusal?> Take(HttpContext context)
    {
        if (tickets.Check(context, out var claims) is { } refusal)
        {
            return refusal;
        }

        if (!allowance.Take(claims.User))
        {
            return Refusal.TooFast;
        }

        if (!RequestBytes.IsJson(context.Request))
        {
            return Refusal.NotJson;
        }

        using var body = await RequestBytes.Read(context.Request.Body, context.Request.ContentLength, MostBytes, context.RequestAborted);
        if (body is null)
        {
            return Refusal.TooLarge;
        }

        var (activity, trouble) = ActivityJson.Read(body.Span);
        if (activity is null)
        {
            return Refusal.BadBody with { Message = trouble! };
        }

        if (Speaking.Fault(activity) is { } fault)
        {
            return fault;
        }

        if (!await started.Know(claims.Conv, context.RequestAborted))
        {
            return Refusal.UnknownConversation;
        }

        await speaking.Say(context, activity, claims);
        return null;
    }
}
