namespace PartnerBot.Access.Tab;

/// <summary>Where the tenants of a cloud sign their people in. The bot's own tokens come from the same cloud, so their setting says which.</summary>
/// <param name="Login">Such as <c>https://login.microsoftonline.com/</c>; every tenant's <c>iss</c> begins with it.</param>
/// <param name="Keys">The metadata for every tenant.</param>
internal sealed record EntraCloud(string Login, Uri Keys)
{
    private const string Public = "https://login.microsoftonline.com/";

    /// <param name="development">At a developer's desk Entra may be a double, the same one as for the emulator.</param>
    public static EntraCloud Of(IConfiguration settings, bool development)
    {
        // A double for the bot's own tokens on this machine signs nobody in.
        var login = Uri.TryCreate(settings["ToChannelFromBotLoginUrl"], UriKind.Absolute, out var own) && own.Scheme == Uri.UriSchemeHttps
            ? own.GetLeftPart(UriPartial.Authority) + "/"
            : Public;
        var stand = development ? settings["ToBotFromEmulatorOpenIdMetadataUrl"] : null;
        return new EntraCloud(login, new Uri(stand is { Length: > 0 } ? stand : login + "common/v2.0/.well-known/openid-configuration"));
    }
}
