using PartnerBot.Access.Tokens;

namespace PartnerBot.Access.Tab;

/// <summary>Puts together who is known by a Teams tab's token.</summary>
internal static class TabServices
{
    /// <summary>Null where no app is set up: then no token can be good.</summary>
    /// <exception cref="SettingTrouble">A setting cannot be meant.</exception>
    public static TabTokens? Tab(this IServiceProvider provider)
    {
        var (settings, development) = (provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHostEnvironment>().IsDevelopment());
        if (BotApp.Of(settings) is not { } app)
        {
            return null;
        }

        var entra = EntraCloud.Of(settings, development);
        var door = provider.GetRequiredService<TabDoor>();
        var (time, log) = (provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<TabTokens>>());
        var home = Uri.TryCreate(settings["Page:Address"], UriKind.Absolute, out var address) ? address.Host : null;
        return new TabTokens(app, home, entra.Login, new KeyRing(new Metadata(entra.Keys, door.Http, development), time, log), time);
    }
}
