using PartnerBot.Access.Tokens;
using PartnerBot.Channels.BotFramework.Calling;
using PartnerBot.Channels.BotFramework.Connecting;
using PartnerBot.Channels.BotFramework.Connecting.Credentials;

namespace PartnerBot.Operations.Doctor;

/// <summary>Teams: whether the keys of callers and a token for answers can be had. Both are really asked for.</summary>
internal static class TeamsLook
{
    public static async Task<IEnumerable<Finding>> At(IConfiguration settings, bool development, TimeProvider time)
    {
        if (settings["MicrosoftAppId"] is not { Length: > 0 })
        {
            return [Finding.Off("Teams", development ? "off (no MicrosoftAppId); the Agents Playground may connect from this machine" : "off (no MicrosoftAppId)")];
        }

        var keys = await Keys(Cloud.Of(settings, development).Connector, development);
        return BotIdentity.Of(settings, development) is { } identity
            ? [keys, await Token(identity, time), Links(settings["Page:Address"])]
            : [keys, Finding.Ill("Teams answers", "there is nothing to prove the app with: set MicrosoftAppPassword or MicrosoftAppCertificate")];
    }

    private static Finding Links(string? home) => home is { Length: > 0 }
        ? Finding.Well("Teams links", $"links to plans begin with {home}")
        : Finding.Off("Teams links", "off (no Page:Address): links to plans do not unfold in chats, and search results lead to no page");

    private static async Task<Finding> Keys(Uri address, bool development)
    {
        using var http = new HttpMessageInvoker(Metadata.Handler());
        try
        {
            await new Metadata(address, http, development).Load();
            return Finding.Well("Teams callers", $"their keys come from {address.Host}");
        }
        catch (KeyTrouble trouble)
        {
            return Finding.Ill("Teams callers", $"their keys cannot be had from {address}: {trouble.Message}. Let this machine reach {address.Host} on port {address.Port}, or check BotOpenIdMetadata");
        }
    }

    private static async Task<Finding> Token(BotIdentity identity, TimeProvider time)
    {
        using var doors = new TokenDoors(identity);
        try
        {
            await Entra.Asking(identity, doors, time)();
            return Finding.Well("Teams answers", $"{identity.Authority.Host} gives a token for app {identity.AppId}");
        }
        catch (NoToken trouble)
        {
            return Finding.Ill("Teams answers", $"{identity.Authority.Host} gives no token for app {identity.AppId} ({trouble.Message}). {Cure(trouble.Message)}");
        }
    }

    private static string Cure(string trouble) =>
        trouble.Contains("invalid_client", StringComparison.Ordinal) ? "The secret is wrong or has expired, or the certificate is not the one that was uploaded: renew it in Entra"
        : trouble.Contains("unauthorized_client", StringComparison.Ordinal) || trouble.Contains("invalid_request", StringComparison.Ordinal)
            ? "MicrosoftAppType or MicrosoftAppTenantId does not fit the registration: compare them with the app's overview in Entra"
        : "Let this machine reach that host on port 443, and compare MicrosoftAppId, MicrosoftAppTenantId and ToChannelFromBotLoginUrl with the registration";
}
