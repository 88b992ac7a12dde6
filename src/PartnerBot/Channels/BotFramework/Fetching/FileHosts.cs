using PartnerBot.Access;
using PartnerBot.Channels.BotFramework.Connecting;

namespace PartnerBot.Channels.BotFramework.Fetching;

/// <summary>Where files that were sent in Teams may be fetched from. No token goes there, so that a name below Microsoft's own is enough.</summary>
internal static class FileHosts
{
    private const string Below = "*.";

    /// <summary>SharePoint and OneDrive of every tenant in Microsoft's public cloud.</summary>
    public const string Official = "*.sharepoint.com";

    /// <summary><c>Teams:FileHosts</c>: whole names, or <c>*.</c> and the name that the others are below.</summary>
    /// <exception cref="SettingTrouble">A name would open a whole country.</exception>
    public static EgressGate Gate(IConfiguration configuration, bool development)
    {
        IReadOnlyList<string> listed = ManyValues.Of(configuration.GetSection("Teams:FileHosts")) is { Count: > 0 } own ? own : [Official];
        if (listed.FirstOrDefault(host => host.StartsWith(Below, StringComparison.Ordinal) ? host.Count(c => c == '.') < 2 : host.Contains('*')) is { } wide)
        {
            throw new SettingTrouble($"Teams:FileHosts {wide} is too wide. Name whole hosts, or *. and a name of at least two parts, such as {Official}.");
        }

        return new EgressGate(listed.Where(host => !host.StartsWith(Below, StringComparison.Ordinal)), neighbours: false, development)
        {
            Below = [.. listed.Where(host => host.StartsWith(Below, StringComparison.Ordinal)).Select(host => host[1..])],
        };
    }
}
