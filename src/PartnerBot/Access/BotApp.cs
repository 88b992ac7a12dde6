namespace PartnerBot.Access;

/// <summary>The app that this bot is in Entra, as far as knowing callers goes.</summary>
/// <param name="Id">Client id; what tokens for this bot name as their audience.</param>
/// <param name="Tenants">Organisations that may use the bot.</param>
internal sealed record BotApp(string Id, Tenants Tenants)
{
    private static readonly string[] OfOneTenant = ["SingleTenant", "UserAssignedMSI"];
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

        return new BotApp(id, new Tenants([.. Own(settings), .. allowed.Select(tenant => TenantId("Teams:AllowedTenants", tenant))]));
    }

    private static IEnumerable<string> Own(IConfiguration settings)
    {
        var type = settings["MicrosoftAppType"] is { Length: > 0 } named ? named : "MultiTenant";
        var isOfOne = OfOneTenant.Contains(type, StringComparer.OrdinalIgnoreCase);
        if (!isOfOne && !type.Equals("MultiTenant", StringComparison.OrdinalIgnoreCase))
        {
            throw new SettingTrouble($"MicrosoftAppType {type} is unknown. Use SingleTenant, MultiTenant or UserAssignedMSI.");
        }

        return (isOfOne, settings["MicrosoftAppTenantId"]?.Trim()) switch
        {
            (_, { Length: > 0 } tenant) => [TenantId("MicrosoftAppTenantId", tenant)],
            (true, _) => throw new SettingTrouble($"MicrosoftAppType is {type}, so MicrosoftAppTenantId must name the tenant."),
            _ => [],
        };
    }

    // Tokens and activities carry the id, never a name: with a name here, nobody would ever be let in.
    private static string TenantId(string setting, string tenant)
        => tenant.Contains('.', StringComparison.Ordinal) || tenant is "common" or "organizations"
            ? throw new SettingTrouble($"{setting} is {tenant}, but the tenant's id is needed, as the Entra admin center shows it.")
            : tenant;
}
