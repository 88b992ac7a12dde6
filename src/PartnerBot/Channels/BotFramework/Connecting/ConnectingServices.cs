using System.Runtime.CompilerServices;
using PartnerBot.Channels.BotFramework.Connecting.Credentials;
using PartnerBot.Channels.BotFramework.Connecting.Errands;
using PartnerBot.Turns;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>The way out, from the outbox to the gate.</summary>
internal static class ConnectingServices
{
    /// <param name="identity">Null where calls go without a token: at a developer's desk.</param>
    /// <param name="senders">How many conversations are served at once.</param>
    public static void AddConnecting(this IServiceCollection services, BotIdentity? identity, int senders)
    {
        // Real time, whatever a time machine shows people: connectors count in it.
        var time = TimeProvider.System;
        services.AddSingleton(provider => Connector(provider.GetRequiredService<EgressGate>(), identity, time));
        services.AddSingleton(new Throttle(time));
        services.AddSingleton(new Patience(Random.Shared.NextDouble));
        services.AddSingleton<Reach>();
        services.AddSingleton(provider => new Carrier(
            provider.GetRequiredService<Connector>(), provider.GetRequiredService<Throttle>(), provider.GetRequiredService<Patience>(),
            provider.GetRequiredService<Reach>(), time, provider.GetRequiredService<Errands.Errands>(), provider.GetRequiredService<Receipts>()));
        services.AddSingleton(provider => new Receipts(provider.GetRequiredService<IStore>(), time));
        services.AddSingleton(provider => new Errands.Errands(
            provider.GetRequiredService<Connector>(), provider.GetRequiredService<Throttle>(), provider.GetRequiredService<Patience>(), provider.GetRequiredService<Receipts>(),
            provider.GetRequiredService<ITurn>, provider.GetService<Aliases>() is { } aliases ? aliases.PersonOf : id => id, time));
        services.AddSingleton(provider => new ConnectorCalls(
            provider.GetRequiredService<Connector>(), provider.GetRequiredService<Throttle>(), provider.GetRequiredService<Patience>(), time));
        services.AddSingleton(provider => new Outbox(
            provider.GetRequiredService<IStore>(), provider.GetRequiredService<Carrier>(), time, provider.GetRequiredService<ILogger<Outbox>>())
        {
            Senders = senders,
        });
        services.AddSingleton<IPost>(provider => provider.GetRequiredService<Outbox>());
        services.AddHostedService(provider => provider.GetRequiredService<Outbox>());
    }

    private static Connector Connector(EgressGate gate, BotIdentity? identity, TimeProvider time)
    {
        if (identity is null)
        {
            return new Connector(gate, time);
        }

        return new Connector(gate, time, new Signing(gate, Tokens(identity, time), Connecting.Connector.Door(gate)));
    }

    // Apart, so that MSAL is loaded only where there is an identity.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static AccessTokens Tokens(BotIdentity identity, TimeProvider time) => new(Entra.Asking(identity, new TokenDoors(identity), time), time);
}
