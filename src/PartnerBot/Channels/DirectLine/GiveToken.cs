using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace PartnerBot.Channels.DirectLine;

/// <summary><c>POST tokens/generate</c>: another server that holds the secret gets a token for one of its people and a new conversation.</summary>
internal sealed class GiveToken(DirectLineSettings settings, Tokens tokens)
{
    private const int MostBytes = 16 * 1024;
    private const int MostOrigins = 20;
    private const int LongestName = 128;

    public async Task<Refusal?> Take(HttpContext context)
    {
        if (Tickets.Given(context.Request) is not { } given)
        {
            return Refusal.NoToken;
        }

        // Only browsers send an Origin, and a browser that knows the secret has told it to everyone.
        if (context.Request.Headers.Origin.Count > 0)
        {
            return Refusal.SecretFromBrowser;
        }

        if (settings.Secret is not { } secret || !AreSame(secret, given))
        {
            return Refusal.ForgedToken;
        }

        using var body = await RequestBytes.Read(context.Request.Body, context.Request.ContentLength, MostBytes, context.RequestAborted);
        return body is null ? Refusal.TooLarge : await Give(context, body);
    }

    private async Task<Refusal?> Give(HttpContext context, RequestBytes body)
    {
        if (Read(body.Span) is not { } wish)
        {
            return Refusal.BadBody;
        }

        var user = wish.User?.Id is { Length: > 0 } id ? id : UserId.Of(RandomId.Fresh());
        if (!UserId.IsSound(user))
        {
            return Refusal.BadUser;
        }

        var origins = wish.TrustedOrigins?.Select(origin => Origins.Normal(origin ?? string.Empty)).ToList();
        if (origins is { Count: > MostOrigins } || origins?.Contains(null) == true)
        {
            return Refusal.BadOrigin;
        }

        var name = wish.User?.Name is { Length: > 0 and <= LongestName } known ? known : null;
        var conversation = RandomId.Fresh();
        var answer = new TokenGiven(conversation, tokens.Issue(conversation, user, name, origins!), (int)Tokens.Lifetime.TotalSeconds);
        await Answers.Write(context, StatusCodes.Status200OK, answer, DirectLineJson.Default.TokenGiven);
        return null;
    }

    // Hashes are compared, so that not even the secret's length can be timed.
    private static bool AreSame(string secret, string given)
        => CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(secret)), SHA256.HashData(Encoding.UTF8.GetBytes(given)));

    private static TokenWish? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            return body.IsEmpty ? new TokenWish() : JsonSerializer.Deserialize(body, DirectLineJson.Default.TokenWish);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
