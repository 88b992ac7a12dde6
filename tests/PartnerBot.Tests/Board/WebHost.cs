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

namespace PartnerBot.Tests.Board;

/// <summary>What people open in a browser, on a real Kestrel on a free port over a real SQLite: page, web chat, board.</summary>
internal static class WebHost
{
    /// <param name="settings">All that is set; nothing comes from files or the environment.</param>
    /// <param name="register">Replaces parts.</param>
    public static async Task<WebApplication> Start(IEnumerable<KeyValuePair<string, string?>> settings, Action<IServiceCollection>? register = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development", Args = [] });
        builder.Logging.ClearProviders();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(settings);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddSettings();
        builder.Services.AddClock(builder.Configuration);
        builder.Services.AddStore();
        builder.Services.AddTurns(builder.Configuration);
        builder.Services.AddAccess();
        builder.Services.AddDirectLine();
        builder.Services.AddPage();
        builder.Services.AddBoard();
        register?.Invoke(builder.Services);
        var app = builder.Build();
        app.UsePage();
        app.MapDirectLine();
        app.MapPage();
        app.MapBoard();
        await app.StartAsync();
        return app;
    }
}
