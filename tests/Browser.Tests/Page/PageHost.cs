using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerBot.Access;
using PartnerBot.Board;
using PartnerBot.Channels.DirectLine;
using PartnerBot.Operations;
using PartnerBot.Page;
using PartnerBot.Store;
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
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development", Args = [] });
        builder.Logging.ClearProviders();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Data:Path"] = folder.FullName,
            ["DirectLine:MessagesPerSecond"] = "0",
            ["Embed:AllowedOrigins"] = "https://intranet.example.org",
            ["Access:Administrators"] = "adele",
        });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddSettings();
        builder.Services.AddClock(builder.Configuration);
        builder.Services.AddStore();
        builder.Services.AddTurns(builder.Configuration);
        builder.Services.AddAccess();
        builder.Services.AddDirectLine();
        builder.Services.AddPage();
        builder.Services.AddBoard();
        app = builder.Build();
        app.UsePage();
        app.MapDirectLine();
        app.MapPage();
        app.MapBoard();
        await app.StartAsync();
        Address = new Uri(app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        await app!.StopAsync();
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
