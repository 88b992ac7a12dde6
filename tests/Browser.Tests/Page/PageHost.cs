using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PartnerBot.Tests.Board;
using PartnerBot.Turns;

namespace Browser.Tests.Page;

/// <summary>The whole bot on a real Kestrel on a free port, with a store of its own; one for all tests of the page, each with a person of her own.</summary>
public sealed class PageHost : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("partnerbot-page-");
    private WebApplication? app;

    public Uri Address { get; private set; } = null!;

    internal IStore Store => app!.Services.GetRequiredService<IStore>();

    public async Task InitializeAsync()
    {
        app = await WebHost.Start(
        [
            new("Data:Path", folder.FullName), new("DirectLine:MessagesPerSecond", "0"), new("Embed:AllowedOrigins", "https://intranet.example.org"),
            new("Access:Administrators", "adele"),
        ]);
        Address = new Uri(app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        await app!.StopAsync();
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
