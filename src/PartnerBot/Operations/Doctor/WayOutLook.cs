using System.Security.Authentication;
using PartnerBot.Access.Tab;
using PartnerBot.Channels.BotFramework.Connecting;

namespace PartnerBot.Operations.Doctor;

/// <summary>The way to Teams' connector, taken as the bot takes it, through its gate. Nothing but a question without a token goes there.</summary>
internal static class WayOutLook
{
    private const string Place = "Teams way out";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<IEnumerable<Finding>> At(IConfiguration settings, bool development)
    {
        if (settings["MicrosoftAppId"] is not { Length: > 0 } || Host(settings) is not { } host)
        {
            return [];
        }

        var scheme = development && Destinations.IsLoopbackName(new Uri($"https://{host}").Host) ? Uri.UriSchemeHttp : Uri.UriSchemeHttps;
        return [await Asked(new Uri($"{scheme}://{host}/"), new EgressGate([host], neighbours: false, development))];
    }

    /// <summary>Any answer will do, for whoever answers there is reached.</summary>
    public static async Task<Finding> Asked(Uri address, EgressGate gate)
    {
        using var door = new HttpMessageInvoker(Connector.Door(gate));
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var deadline = new CancellationTokenSource(Patience);
        try
        {
            using var answer = await door.SendAsync(request, deadline.Token);
            return Finding.Well(Place, $"{address.Host} answers");
        }
        catch (HttpRequestException trouble) when (trouble.InnerException is AuthenticationException)
        {
            return Finding.Ill(Place, $"the certificate shown for {address.Host} is not one that this machine trusts. Let this machine reach it without a proxy that opens TLS, and check the machine's clock");
        }
        catch (Exception trouble) when (trouble is HttpRequestException or OperationCanceledException)
        {
            return Finding.Ill(Place, $"{address.Host} cannot be reached, so no answer would arrive in Teams. Let this machine reach it directly on port {address.Port} (no forward proxy), and check its name service");
        }
    }

    private static string? Host(IConfiguration settings)
    {
        var hosts = AllowedHosts.Of(settings);
        return !ReferenceEquals(hosts, AllowedHosts.Official) ? hosts[0] : TeamsCloud.Of(settings).Name switch
        {
            "Public" => "smba.trafficmanager.net",
            "GCCHigh" => "smba.infra.gov.teams.microsoft.us",
            "DoD" => "smba.infra.dod.teams.microsoft.us",
            _ => null,
        };
    }
}
