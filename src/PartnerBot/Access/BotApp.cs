namespace PartnerBot.Access;

/// <summary>The app that this bot is in Entra, as far as knowing callers goes.</summary>
/// <param name="Id">Client id; what tokens for this bot name as their audience.</param>
/// <param name="Tenants">Organisations that may use the bot.</param>
internal sealed record BotApp(string Id, Tenants Tenants)
{
    private static readonly string[] Needless = ["MicrosoftAppPassword", "MicrosoftAppTenantId", "Teams:AllowedTenants"];

    /// <summary>Null when no app is named.</summary>
    /// <exception cref="SettingTrouble">Settings are missing or contradict each other.</exception>
    public static BotApp? Of(IConfiguration settings)
    {
        var allowed = ManyValues.Of(settings.GetSection("Teams:AllowedTenants"));
        if (settings["MicrosoftAppId"]?.Trim() is not { Length: > 0 } id)
        {
            return Needless.FirstOrDefault(name => settings.GetSection(name).Exists() && ManyValues.Of(settings.GetSection(name)).Count > 0) is { } orphan
                ? throw new SettingTrouble($"{orphan} is set, but MicrosoftAppId is missing. Set it to the app's client id, or remove {orphan}.")
                : null;
        }

        var own = AppType.Of(settings).Tenant;
        return new BotApp(id, new Tenants([.. own is null ? (string[])[] : [own], .. allowed.Select(tenant => AppType.TenantId("Teams:AllowedTenants", tenant))]));
    }
}
