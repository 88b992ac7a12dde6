using Knowledge.Catalogue;
using Knowledge.Reading;
using Knowledge.Searching.Keeping;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Knowing;

namespace PartnerBot.Turns;

public static class TurnRegistration
{
    /// <summary>Turns; the store is opened with the process, so that what is wrong with it is said at once.</summary>
    public static void AddTurns(this IServiceCollection services, IConfiguration configuration)
    {
        // Read while the rest of the process is put together: the first answer comes the sooner.
        var own = configuration["Knowledge:Folder"];
        var reading = Task.Run(() => OpenDesk(own));
        services.AddSingleton(_ => new Bookcase(reading.GetAwaiter().GetResult()));
        services.AddSingleton(provider => Staff.Read(provider.GetRequiredService<IConfiguration>()));
        services.AddHostedService(provider => new ShelfWatch(
            provider.GetRequiredService<Bookcase>(),
            own,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ShelfWatch>>()));
        services.AddSingleton<Lanes>();
        services.AddSingleton(provider => Aliases.Of(provider.GetRequiredService<IStore>()));
        services.AddSingleton<Lookout>();
        services.AddVouching();
        services.AddSingleton<ITurn, Turn>();
        services.TryAddSingleton<IListeners, Nobody>();
        services.TryAddSingleton<IPost, Nobody>();
        services.AddHostedService<Opening>();
    }

    /// <summary>Every channel that knows verified addresses asks for it.</summary>
    internal static IServiceCollection AddVouching(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new Vouching(
            provider.GetRequiredService<IStore>(), provider.GetService<PeoplesClock>() ?? new PeoplesClock(provider.GetRequiredService<TimeProvider>())));
        return services;
    }

    // The shelf lies beside the program, with what was learned from it while it was built; a library's own folder adds to it.
    internal static Desk OpenDesk(string? own)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "knowledge");
        var catalogue = Path.Combine(folder, "Catalogue");
        var shelf = Shelf.Load(Path.Combine(folder, "Content"), own is null ? [] : [own]);
        return new Desk(shelf, KeptIndex.Open(folder, shelf, out var state)) { Catalogue = PlanningCatalogue.Load(catalogue), Index = state };
    }

    private sealed class Opening(IServiceProvider provider) : IHostedService
    {
        public Task StartAsync(CancellationToken stop)
        {
            provider.GetRequiredService<ITurn>();
            // Learning takes a moment; the first message shall not wait for it.
            _ = Task.Run(
                () =>
                {
                    CommandReader.Warm();
                    // What reading the shelf and learning left behind is given back once, before the first guest; later the collector decides.
                    GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                },
                stop);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken stop) => Task.CompletedTask;
    }
}
