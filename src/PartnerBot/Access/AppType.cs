namespace PartnerBot.Access;

/// <summary>Which kind of app the bot is in Entra.</summary>
/// <param name="IsOfOneTenant">Registered for one organisation only.</param>
/// <param name="Tenant">Id of the organisation, where one is named.</param>
internal sealed record AppType(bool IsOfOneTenant, string? Tenant)
{
    private static readonly string[] OfOneTenant = ["SingleTenant", "UserAssignedMSI"];

    /// <exception cref="SettingTrouble"><c>MicrosoftAppType</c> is unknown, or the tenant it needs is missing or no id.</exception>
    public static AppType Of(IConfiguration settings)
    {
        var type = settings["MicrosoftAppType"] is { Length: > 0 } named ? named : "MultiTenant";
        var isOfOne = OfOneTenant.Contains(type, StringComparer.OrdinalIgnoreCase);
        if (!isOfOne && !type.Equals("MultiTenant", StringComparison.OrdinalIgnoreCase))
        {
            throw new SettingTrouble($"MicrosoftAppType {type} is unknown. Use SingleTenant, MultiTenant or UserAssignedMSI.");
        }

        return settings["MicrosoftAppTenantId"]?.Trim() is { Length: > 0 } tenant ? new AppType(isOfOne, TenantId("MicrosoftAppTenantId", tenant))
            : isOfOne ? throw new SettingTrouble($"MicrosoftAppType is {type}, so MicrosoftAppTenantId must name the tenant.")
            : new AppType(isOfOne, null);
    }

    /// <summary>Tokens and activities carry the id, never a name: with a name here, nobody would ever be let in.</summary>
    /// <exception cref="SettingTrouble">It is a name.</exception>
    public static string TenantId(string setting, string tenant)
        => tenant.Contains('.', StringComparison.Ordinal) || tenant is "common" or "organizations"
            ? throw new SettingTrouble($"{setting} is {tenant}, but the tenant's id is needed, as the Entra admin center shows it.")
            : tenant;
}
