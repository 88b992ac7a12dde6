using PartnerBot.Access;

namespace PartnerBot.Channels.BotFramework.Connecting.Credentials;

/// <summary>Who the bot is in Entra, from the settings that every Bot Framework bot has.</summary>
/// <param name="Authority">Where tokens are asked for: login host and tenant.</param>
/// <param name="Audience">Whom tokens are for: the Bot Connector of a cloud.</param>
internal sealed record BotIdentity(string AppId, Uri Authority, string Audience, Proof Proof)
{
    private const string Login = "https://login.microsoftonline.com/";
    private const string EveryTenant = "botframework.com";
    private const string Everything = "/.default";

    public string Scope => Audience + Everything;

    /// <summary>Null when no app is named, or when one at a developer's desk has nothing to prove itself with.</summary>
    /// <exception cref="SettingTrouble">Settings are missing or contradict each other.</exception>
    public static BotIdentity? Of(IConfiguration settings, bool development)
    {
        if (settings["MicrosoftAppId"]?.Trim() is not { Length: > 0 } app)
        {
            return null;
        }

        var type = AppType.Of(settings);
        if (ProofReading.Of(settings) is not { } proof)
        {
            return development ? null : throw new SettingTrouble(
                "MicrosoftAppId is set, but there is nothing to prove it with. Set MicrosoftAppPassword or MicrosoftAppCertificate, or MicrosoftAppType UserAssignedMSI, or remove MicrosoftAppId.");
        }

        var audience = settings["ToChannelFromBotOAuthScope"] is { Length: > 0 } scope ? scope : "https://api.botframework.com";
        return new BotIdentity(app, LoginOf(settings, type.IsOfOneTenant ? type.Tenant! : EveryTenant, development), audience.EndsWith(Everything, StringComparison.Ordinal) ? audience[..^Everything.Length] : audience, proof);
    }

    private static Uri LoginOf(IConfiguration settings, string tenant, bool development)
    {
        var text = settings["ToChannelFromBotLoginUrl"] is { Length: > 0 } own ? own : Login + tenant;
        return Uri.TryCreate(text, UriKind.Absolute, out var url) && url.AbsolutePath.Length > 1
            && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && development && Destinations.IsLoopbackName(url.IdnHost)))
            ? url
            : throw new SettingTrouble($"ToChannelFromBotLoginUrl is {text}, but an https address with a tenant is needed, such as {Login}{EveryTenant}.");
    }
}
