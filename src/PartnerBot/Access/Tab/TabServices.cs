using PartnerBot.Access.Tokens;

namespace PartnerBot.Access.Tab;

/// <summary>Puts together who is known by a Teams tab's token.</summary>
internal static class TabServices
{
    /// <summary>Entra's keys, for every tenant of Microsoft's public cloud.</summary>
    public const string Entra = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <summary>Null where no app is set up: then no token can be good.</summary>
    /// <exception cref="SettingTrouble">A setting cannot be meant.</exception>
    public static TabTokens? Tab(this IServiceProvider provider)
    {
        var (settings, development) = (provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHostEnvironment>().IsDevelopment());
        if (BotApp.Of(settings) is not { } app)
        {
            return null;
        }

        // At a developer's desk Entra may be a double, the same one as for the emulator.
        var entra = new Uri(development && settings["ToBotFromEmulatorOpenIdMetadataUrl"] is { Length: > 0 } own ? own : Entra);
        var door = provider.GetRequiredService<TabDoor>();
        var (time, log) = (provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<TabTokens>>());
        var home = Uri.TryCreate(settings["Page:Address"], UriKind.Absolute, out var address) ? address.Host : null;
        return new TabTokens(app, home, new KeyRing(new Metadata(entra, door.Http, development), time, log), time);
    }
}
