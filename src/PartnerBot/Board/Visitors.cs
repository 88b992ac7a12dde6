using PartnerBot.Access;
using PartnerBot.Access.Tab;
using PartnerBot.Access.Tokens;
using PartnerBot.Turns;

namespace PartnerBot.Board;

/// <summary>
/// Knows who asks: by the token that a Teams tab sends, otherwise as the chat does. A token that is no good is never made up for by a cookie.
/// </summary>
/// <param name="tab">Null where no app is set up, so that no token can be good.</param>
internal sealed class Visitors(ISignIn signIn, TabTokens? tab, Vouching vouching)
{
    private static readonly NotLetIn NoGoodToken = new(StatusCodes.Status401Unauthorized, "The token of the Teams tab is not good here.");
    private static readonly NotLetIn CannotTell = new(StatusCodes.Status503ServiceUnavailable, "The token of the Teams tab cannot be checked at the moment.");

    public async ValueTask<Visitor> Know(HttpContext context)
    {
        if (context.Request.Headers.Authorization.Count == 0)
        {
            return signIn.Who(context) is { } person ? await Vouched(Vouching.SignIn, person.Id, person.Address) : new Visitor.Stranger(signIn.WhyNot);
        }

        var verdict = tab is null || BearerHeader.Token(context.Request.Headers.Authorization) is not { } token ? TabVerdict.Stranger.One : await tab.Know(token);
        return verdict switch
        {
            TabVerdict.Known known => await Vouched(Vouching.Entra, known.Id, known.Address),
            TabVerdict.Undecided => new Visitor.Stranger(CannotTell),
            _ => new Visitor.Stranger(NoGoodToken),
        };
    }

    private async ValueTask<Visitor> Vouched(string door, string person, string? address)
    {
        await vouching.Vouch(door, person, address);
        return new Visitor.Known(person);
    }
}
