using PartnerBot.Access;
using PartnerBot.Access.Tokens;

namespace PartnerBot.Channels.BotFramework.Calling;

/// <summary>
/// Knows the Bot Connector by its token, and at a developer's desk the Bot Framework Emulator by its own. Which rules a token is held against
/// follows from its issuer and nothing else.
/// </summary>
internal sealed class TokenCallers : ICallers
{
    private readonly string app;
    private readonly EmulatorIssuers emulators;
    private readonly Authority channel;
    private readonly Authority? emulator;
    private readonly TokenCheck check;
    private readonly TurnedAway turnedAway;

    /// <param name="rings">Makes the key ring of an address.</param>
    public TokenCallers(BotApp app, Cloud cloud, Func<Uri, KeyRing> rings, TimeProvider time, TurnedAway turnedAway)
    {
        (this.app, this.turnedAway) = (app.Id, turnedAway);
        emulators = new EmulatorIssuers(app.Tenants.Named);
        channel = new Authority("Bot Connector", issuer => issuer == cloud.Issuer, IsMeant, rings(cloud.Connector));
        emulator = cloud.Emulator is { } entra ? new Authority("Emulator", emulators.Contain, IsMeant, rings(entra)) : null;
        check = new TokenCheck(emulator is null ? [channel] : [channel, emulator], time);
    }

    public async ValueTask<Caller> Know(IHeaderDictionary headers, ConnectionInfo connection)
    {
        if (BearerHeader.Token(headers.Authorization) is not { } token)
        {
            return Stranger(headers.Authorization.Count == 0 ? TokenFault.Missing : TokenFault.Malformed);
        }

        return await check.Check(token) switch
        {
            TokenVerdict.Good good when good.Authority == channel => new Caller.Channel(good.Token.Claim("serviceurl"), good.Key.Endorsements),
            TokenVerdict.Good good => IsOurs(good.Token) ? Caller.Emulator.One : Stranger(TokenFault.Application),
            TokenVerdict.Bad bad => Stranger(bad.Fault),
            _ => Caller.Undecided.One,
        };
    }

    private bool IsMeant(string audience) => audience.Equals(app, StringComparison.OrdinalIgnoreCase);

    // The Emulator holds the bot's own credentials: the app that asked for the token is the app that it is for.
    private bool IsOurs(UncheckedToken token)
        => emulators.Agree(token.Issuer, token.Claim("tid"))
            && token.Claim("ver") switch { "1.0" => token.Claim("appid"), "2.0" => token.Claim("azp"), _ => null } is { } caller
            && IsMeant(caller);

    private Caller.Stranger Stranger(TokenFault fault)
    {
        turnedAway.Unknown(fault);
        return Caller.Stranger.One;
    }
}
