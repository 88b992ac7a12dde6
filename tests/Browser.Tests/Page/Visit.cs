using Microsoft.Playwright;

namespace Browser.Tests.Page;

/// <summary>One person's visit to the page: a browser context of her own, and what she sees.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private const float Patience = 20_000;

    private Visit(IPage page) => (Page, Heard) = (page, new Heard(page));

    public IPage Page { get; }

    public Heard Heard { get; }

    /// <summary>Addresses asked for that are not this server's.</summary>
    public List<string> Elsewhere { get; } = [];

    /// <summary>Errors in the console; Web Chat's own probe for style support is known and harmless.</summary>
    public List<string> Complaints { get; } = [];

    public ILocator Box => Page.Locator("[data-id='webchat-sendbox-input']");

    public ILocator Messages => Page.Locator(".webchat__bubble");

    public ILocator Notices => Page.Locator("#notices");

    public ILocator Suggestions => Page.Locator(".webchat__suggested-action");

    /// <summary>The way to the end of the conversation; it says what is asked there.</summary>
    public ILocator ToEnd => Page.Locator(".webchat__scroll-to-end-button");

    public static async Task<Visit> Begin(PageHost host, Chromium chromium, string locale = "de-DE", bool dark = false, int width = 1280, Func<IPage, Task>? before = null)
    {
        var context = await chromium.Browser.NewContextAsync(new()
        {
            Locale = locale,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = width, Height = 844 },
        });
        var visit = new Visit(await context.NewPageAsync());
        visit.Page.Request += (_, request) =>
        {
            var address = new Uri(request.Url);
            if (address.Scheme is "http" or "https" or "ws" or "wss" && address.Authority != host.Address.Authority)
            {
                visit.Elsewhere.Add(request.Url);
            }
        };
        visit.Page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.StartsWith("Applying inline style violates", StringComparison.Ordinal))
            {
                visit.Complaints.Add(message.Text);
            }
        };
        visit.Page.PageError += (_, error) => visit.Complaints.Add(error);
        if (before is not null)
        {
            await before(visit.Page);
        }

        await visit.Page.GotoAsync($"{host.Address}?user=u{Guid.NewGuid():N}");
        await visit.Suggestions.First.WaitForAsync(new() { Timeout = Patience });
        return visit;
    }

    public async Task Say(string text)
    {
        await Box.FillAsync(text);
        await Box.PressAsync("Enter");
    }

    public Task Sees(string text) => Assertions.Expect(Messages.Filter(new() { HasText = text }).First).ToBeVisibleAsync(new() { Timeout = Patience });

    public Task IsTold(string text) => Assertions.Expect(Notices).ToContainTextAsync(text, new() { Timeout = 30_000 });

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
