using PartnerBot.Access;
using PartnerBot.Turns;

namespace PartnerBot.Channels.DirectLine;

/// <summary><c>POST /api/webchat/token</c>: the page gets a token for the person who is signed in, for the conversation where she left off.</summary>
internal sealed class WebChatToken(ISignIn signIn, IStore store, Tokens tokens, DirectLineSettings settings, Vouching vouching)
{
    private const string Path = "/api/webchat/token";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var door = routes.ServiceProvider.GetRequiredService<Door>();
        routes.MapPost(Path, door.To(routes.ServiceProvider.GetRequiredService<WebChatToken>().Take));
        routes.MapMethods(Path, [HttpMethods.Options], door.To(door.Preflight));
    }

    private async Task<Refusal?> Take(HttpContext context)
    {
        // The sign-in comes by itself (cookie, proxy), so a foreign page could ask in her name.
        var origins = context.Request.Headers.Origin;
        if (origins.Count > 1 || (origins is [{ } origin] && !settings.Origins.Welcome(origin, context.Request)))
        {
            return Refusal.ForeignOrigin;
        }

        if (signIn.Who(context) is not { } person)
        {
            var (status, sentence) = signIn.WhyNot;
            return new Refusal(status, status == StatusCodes.Status401Unauthorized ? "Unauthorized" : "Forbidden", sentence);
        }

        if (origins.Count == 1 && settings.Origins.Name(origins[0]!))
        {
            context.Response.Headers.AccessControlAllowCredentials = "true";
        }

        await vouching.Vouch(Vouching.SignIn, person.Id, person.Address);
        var user = UserId.Of(person.Id);
        var conversation = await store.ConversationOf(Overwriting.Channel, person.Id, context.RequestAborted) ?? RandomId.Fresh();
        var answer = new TokenGiven(conversation, tokens.Issue(conversation, user, person.Name, null), (int)Tokens.Lifetime.TotalSeconds, user);
        await Answers.Write(context, StatusCodes.Status200OK, answer, DirectLineJson.Default.TokenGiven);
        return null;
    }
}
