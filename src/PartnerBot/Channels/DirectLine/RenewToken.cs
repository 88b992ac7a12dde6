namespace PartnerBot.Channels.DirectLine;

/// <summary><c>POST tokens/refresh</c>: a token that still lives is exchanged for one of full lifetime.</summary>
internal sealed class RenewToken(Tickets tickets, Tokens tokens)
{
    public async Task<Refusal?> Take(HttpContext context)
    {
        if (tickets.Check(context, out var claims) is { } refusal)
        {
            return refusal;
        }

        var answer = new TokenGiven(claims.Conv, tokens.Renew(claims), (int)Tokens.Lifetime.TotalSeconds);
        await Answers.Write(context, StatusCodes.Status200OK, answer, DirectLineJson.Default.TokenGiven);
        return null;
    }
}
