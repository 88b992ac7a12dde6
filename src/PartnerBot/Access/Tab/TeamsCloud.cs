namespace PartnerBot.Access.Tab;

/// <summary>Which Teams people use: where links into it lead, and whose pages show the tab in a frame. Microsoft runs four that know nothing of one another.</summary>
/// <param name="Host">Of the Teams client in a browser.</param>
/// <param name="Frames">Origins for <c>frame-ancestors</c>: Teams, Outlook and Microsoft 365 of this cloud, and of no other.</param>
internal sealed record TeamsCloud(string Name, string Host, string Frames)
{
    private const string Setting = "Teams:Cloud";
    private const string PublicLogin = "https://login.microsoftonline.com/";
    private const string UsGovernmentLogin = "https://login.microsoftonline.us/";
    private const string ChinaLogin = "https://login.partner.microsoftonline.cn/";

    // GCC signs in and looks as the public cloud does; only its connector is another.
    private static readonly (TeamsCloud Cloud, string Login)[] All =
    [
        (new("Public", "teams.microsoft.com", "https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft https://*.microsoft365.com "
            + "https://*.office.com https://outlook.office.com https://outlook.office365.com https://outlook.live.com"), PublicLogin),
        (new("GCCHigh", "gov.teams.microsoft.us", "https://gov.teams.microsoft.us https://*.gov.teams.microsoft.us https://*.office365.us"), UsGovernmentLogin),
        (new("DoD", "dod.teams.microsoft.us", "https://dod.teams.microsoft.us https://*.dod.teams.microsoft.us https://*.office365.us https://*.osi.apps.mil"), UsGovernmentLogin),
        (new("China", "teams.microsoftonline.cn", "https://teams.microsoftonline.cn https://*.teams.microsoftonline.cn https://*.partner.outlook.cn"), ChinaLogin),
    ];

    /// <summary>As <c>Teams:Cloud</c> says, else the one whose login the bot's own tokens come from; for the US government that is GCC High.</summary>
    /// <exception cref="SettingTrouble">There is no such cloud, or its people sign in elsewhere.</exception>
    public static TeamsCloud Of(IConfiguration settings)
    {
        var login = EntraCloud.Of(settings, development: false).Login;
        if (settings[Setting]?.Trim() is not { Length: > 0 } named)
        {
            return All.FirstOrDefault(one => one.Login == login, All[0]).Cloud;
        }

        var (cloud, its) = All.FirstOrDefault(one => one.Cloud.Name.Equals(named, StringComparison.OrdinalIgnoreCase));
        return cloud is null ? throw new SettingTrouble($"{Setting} {named} is unknown. Use {string.Join(", ", All.Select(one => one.Cloud.Name))}, or leave it out.")
            : its == login ? cloud
            : throw new SettingTrouble($"{Setting} is {cloud.Name}, whose people sign in at {its}, but ToChannelFromBotLoginUrl says {login}. Set ToChannelFromBotLoginUrl to {its} with the tenant, or correct {Setting}.");
    }
}
