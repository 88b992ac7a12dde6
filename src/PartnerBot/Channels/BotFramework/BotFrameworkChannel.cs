using PartnerBot.Access;
using PartnerBot.Channels.BotFramework.Calling;
using PartnerBot.Channels.BotFramework.Connecting;
using PartnerBot.Channels.BotFramework.Connecting.Credentials;
using PartnerBot.Channels.BotFramework.Fetching;
using PartnerBot.Channels.Teams;
using PartnerBot.Turns;

namespace PartnerBot.Channels.BotFramework;

/// <summary>The Bot Framework Activity protocol: receives at <c>/api/messages</c>, answers through connectors.</summary>
public static class BotFrameworkChannel
{
    /// <summary>Needs <see cref="ITurn"/>, <see cref="IStore"/> and <see cref="TimeProvider"/>; brings <see cref="IPost"/>.</summary>
    /// <exception cref="SettingTrouble">A setting cannot be meant.</exception>
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var neighbourly = IsNeighbourly(configuration, environment);
        var senders = Concurrency.Of(configuration);
        services.AddCalling(configuration, environment);
        services.AddSingleton(new EgressGate(AllowedHosts.Of(configuration), neighbourly, environment.IsDevelopment()));
        var files = FileHosts.Gate(configuration, environment.IsDevelopment());
        services.AddSingleton<IFetcher>(provider => new Fetcher(provider.GetRequiredService<IStore>(), files, provider.GetRequiredService<Connector>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<LateAnswers>();
        services.AddSingleton(provider => new Invokes(
            provider.GetRequiredService<ITurn>(), Extension(provider), provider.GetRequiredService<LateAnswers>(), provider.GetRequiredService<TimeProvider>()));
        services.AddVouching();
        services.AddSingleton(provider => new TenantNames(
            provider.GetRequiredService<ConnectorCalls>(), BotApp.Of(configuration)?.Tenants ?? new Tenants([]), provider.GetRequiredService<Vouching>()));
        services.AddHostedService(provider => provider.GetRequiredService<TenantNames>());
        services.AddSingleton(provider => new TeamsMet(provider.GetRequiredService<IStore>(), provider.GetRequiredService<TimeProvider>()));
        services.AddHostedService(provider => provider.GetRequiredService<TeamsMet>());
        services.AddSingleton<Reception>();
        services.AddSingleton<IAddressBook, AddressBook>();
        services.AddConnecting(BotIdentity.Of(configuration, environment.IsDevelopment()), senders);
        return services;
    }

    public static IEndpointRouteBuilder MapBotFramework(this IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        SayWhoMayCall(services);
        var reception = services.GetRequiredService<Reception>();
        // Every method, so that no page route can take the others: they get a 405 here.
        routes.Map("/api/messages", reception.Receive);
        return routes;
    }

    private static Extension? Extension(IServiceProvider provider) =>
        provider.GetService<Lookout>() is { } lookout && provider.GetService<Bookcase>() is { } bookcase && provider.GetService<Staff>() is { } staff
            ? new Extension(lookout, bookcase, staff, provider.GetRequiredService<PeoplesClock>())
            : null;

    private static bool IsNeighbourly(IConfiguration configuration, IHostEnvironment environment)
        => environment.IsDevelopment() && string.IsNullOrWhiteSpace(configuration["MicrosoftAppId"]);

    private static void SayWhoMayCall(IServiceProvider services)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        var log = services.GetRequiredService<ILogger<Reception>>();
        if (IsNeighbourly(configuration, services.GetRequiredService<IHostEnvironment>()))
        {
            log.Neighbourly();
        }
        else if (string.IsNullOrWhiteSpace(configuration["MicrosoftAppId"]))
        {
            log.Closed();
        }
    }
}
