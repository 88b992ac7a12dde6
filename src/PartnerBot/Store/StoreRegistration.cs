using PartnerBot.Turns;

namespace PartnerBot.Store;

public static class StoreRegistration
{
    /// <summary>The embedded store in <c>Data:Path</c> (a folder, default <c>data</c>).</summary>
    public static void AddStore(this IServiceCollection services) => services.AddSingleton<IStore>(provider => SqliteStore.Open(
        Path.GetFullPath(provider.GetRequiredService<IConfiguration>()["Data:Path"] ?? "data"),
        provider.GetRequiredService<TimeProvider>(),
        provider.GetRequiredService<ILogger<SqliteStore>>()));
}
