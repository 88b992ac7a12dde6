using Microsoft.Playwright;

namespace Browser.Tests.Running;

/// <summary>The system's Chromium with a fresh profile and nothing that calls home.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private const string Program = "/usr/bin/chromium";

    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright playwright;
    private readonly Folder profile;

    private Chromium(IPlaywright playwright, Folder profile, IBrowserContext context) => (this.playwright, this.profile, Context) = (playwright, profile, context);

    public IBrowserContext Context { get; }

    /// <summary>Why no browser test can run here, or null.</summary>
    public static string? Missing => File.Exists(Program) ? null : $"{Program} is not installed (apt-get install chromium): the browser test did not run.";

    public static async Task<Chromium> OpenAsync(string? locale = null)
    {
        var playwright = await Playwright.CreateAsync();
        var profile = new Folder();
        var context = await playwright.Chromium.LaunchPersistentContextAsync(profile.Path, new BrowserTypeLaunchPersistentContextOptions
        {
            ExecutablePath = Program, Headless = true, Args = Flags, Locale = locale, ViewportSize = new ViewportSize { Width = 1280, Height = 1000 },
        });
        context.SetDefaultTimeout(60_000);
        return new Chromium(playwright, profile, context);
    }

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        playwright.Dispose();
        profile.Dispose();
    }
}
