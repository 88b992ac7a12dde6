using PartnerBot.Access;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>
/// The hosts that PartnerBot speaks to. Whole names only: anyone can own a name below <c>trafficmanager.net</c>, and with it every token
/// that is sent there.
/// </summary>
internal static class AllowedHosts
{
    /// <summary>Teams in its four clouds, then Azure Bot Service's own channels.</summary>
    public static readonly IReadOnlyList<string> Official =
    [
        "smba.trafficmanager.net",
        "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us",
        "webchat.botframework.com",
        "europe.webchat.botframework.com",
        "directline.botframework.com",
        "europe.directline.botframework.com",
    ];

    /// <summary><c>Connector:AllowedHosts</c>, as a list or as one text with commas, instead of the official ones; <c>host</c> or <c>host:port</c>.</summary>
    public static IReadOnlyList<string> Of(IConfiguration configuration)
    {
        var listed = ManyValues.Of(configuration.GetSection("Connector:AllowedHosts"));
        return listed.Count > 0 ? listed : Official;
    }
}
