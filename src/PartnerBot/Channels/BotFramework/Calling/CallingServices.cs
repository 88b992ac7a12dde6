using PartnerBot.Access;
using PartnerBot.Access.Tokens;
using PartnerBot.Channels.BotFramework.Connecting;

namespace PartnerBot.Channels.BotFramework.Calling;

/// <summary>Puts together who may call. Needs <see cref="TimeProvider"/> and <see cref="EgressGate"/>.</summary>
internal static class CallingServices
{
    /// <exception cref="SettingTrouble">A setting cannot be meant.</exception>
    public static IServiceCollection AddCalling(this IServiceCollection services, IConfiguration settings, IHostEnvironment environment)
    {
        var (app, development) = (BotApp.Of(settings), environment.IsDevelopment());
        services.AddSingleton<TurnedAway>();
        services.AddSingleton(provider => new Permits(app?.Id, app?.Tenants ?? new Tenants([]), provider.GetRequiredService<EgressGate>()));
        if (app is null)
        {
            return services.AddSingleton<ICallers>(development ? new Neighbours() : new Strangers());
        }

        var cloud = Cloud.Of(settings, development);
        services.AddSingleton(new MetadataDoor(new HttpMessageInvoker(Metadata.Handler())));
        return services.AddSingleton<ICallers>(provider =>
        {
            var log = provider.GetRequiredService<ILogger<TokenCallers>>();
            log.TokensChecked(app.Id, cloud.Connector.Host);
            if (!app.Tenants.AreNamed)
            {
                log.EveryTenant();
            }

            if (cloud.Emulator is not null)
            {
                log.EmulatorTokens();
            }

            var (time, door) = (provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<MetadataDoor>());
            return new TokenCallers(app, cloud, address => new KeyRing(new Metadata(address, door.Http, development), time, log), time, provider.GetRequiredService<TurnedAway>());
        });
    }
}
