namespace PartnerBot.Channels.DirectLine;

/// <summary>Answers with all that a client needs to be in a conversation: a fresh token and the address of the stream.</summary>
internal sealed class Opening(Tokens tokens)
{
    public Task Answer(HttpContext context, int status, TokenClaims claims, string watermark)
    {
        var request = context.Request;
        var scheme = request.IsHttps ? "wss" : "ws";
        var stream = $"{scheme}://{request.Host.Value}{request.PathBase}/v3/directline/conversations/{claims.Conv}/stream"
            + $"?watermark={watermark}&t={tokens.IssueStream(claims, watermark)}";
        var opened = new ConversationOpened(claims.Conv, tokens.Renew(claims), (int)Tokens.Lifetime.TotalSeconds, stream, claims.Conv);
        return Answers.Write(context, status, opened, DirectLineJson.Default.ConversationOpened);
    }
}
