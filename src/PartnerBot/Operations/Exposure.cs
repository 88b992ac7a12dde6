using System.Net;
using Microsoft.AspNetCore.Http;
using PartnerBot.Access;

namespace PartnerBot.Operations;

/// <summary>
/// Refuses to start where anybody could come in, or nobody: what is open for trying things out is open to this machine only, and a bot without
/// any door is a mistake.
/// </summary>
internal static class Exposure
{
    /// <exception cref="SettingTrouble">It must not start so.</exception>
    public static void RefuseExposure(this WebApplicationBuilder builder)
    {
        var (settings, development) = (builder.Configuration, builder.Environment.IsDevelopment());
        var signsIn = SignInSettings.Read(settings).Mode != SignInSettings.None;
        var knowsCallers = BotApp.Of(settings) is not null;
        if (!development && !signsIn && !knowsCallers && string.IsNullOrEmpty(settings["DirectLine:Secret"]))
        {
            throw new SettingTrouble(
                "Nobody could come in: sign-in is off (SignIn:Mode None), no app is set up for Teams (MicrosoftAppId), and there is no DirectLine:Secret. "
                + "Set one of them, or ASPNETCORE_ENVIRONMENT=Development for trying things out on this machine.");
        }

        if (development && !(signsIn && knowsCallers) && Addresses(settings).FirstOrDefault(address => !IsHere(address)) is { } open)
        {
            throw new SettingTrouble(
                $"The address {open} can be reached from other machines, but in Development {(signsIn ? "/api/messages takes calls without a token (no MicrosoftAppId)" : "sign-in is off (SignIn:Mode None)")}. "
                + "Listen on http://localhost, or set up what is missing.");
        }
    }

    // Kestrel's own endpoints stand before the urls.
    private static IEnumerable<string> Addresses(IConfiguration settings)
    {
        var endpoints = settings.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>().ToList();
        return endpoints.Count > 0 ? endpoints : (settings["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static bool IsHere(string address)
    {
        var host = BindingAddress.Parse(address) is { IsUnixPipe: false, IsNamedPipe: false } tcp ? tcp.Host : "localhost";
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
    }
}
