using Microsoft.Extensions.DependencyInjection.Extensions;

namespace PartnerBot.Turns;

public static class TurnRegistration
{
    /// <summary>Turns; the store is opened with the process, so that what is wrong with it is said at once.</summary>
    public static void AddTurns(this IServiceCollection services)
    {
        services.AddSingleton<ITurn, Turn>();
        services.TryAddSingleton<IListeners, Nobody>();
        services.TryAddSingleton<IPost, Nobody>();
        services.AddHostedService<Opening>();
    }

    private sealed class Opening(IServiceProvider provider) : IHostedService
    {
        public Task StartAsync(CancellationToken stop)
        {
            provider.GetRequiredService<ITurn>();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken stop) => Task.CompletedTask;
    }
}
