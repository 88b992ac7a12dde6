using Microsoft.Playwright;

namespace Browser.Tests.Page;

[Collection(PageCollection.Name)]
public sealed class EmbedTests(PageHost host, Chromium chromium)
{
    [Fact]
    public async Task One_line_opens_the_chat_in_a_strict_page_and_escape_closes_it()
    {
        var context = await chromium.Browser.NewContextAsync(new() { Locale = "en-US" });
        var page = await context.NewPageAsync();
        var intranet = new Uri(host.Address, "/intranet-of-this-test").ToString();
        await page.RouteAsync(intranet, route => route.FulfillAsync(new()
        {
            ContentType = "text/html; charset=utf-8",
            Headers = new Dictionary<string, string> { ["Content-Security-Policy"] = "default-src 'none'; script-src 'self'; frame-src 'self'" },
            Body = "<!doctype html><html lang=\"en\"><title>Intranet</title><script src=\"/embed.js\" data-lang=\"de\" defer></script><p>Intranet</p>",
        }));
        await page.GotoAsync(intranet);

        await page.GetByRole(AriaRole.Button, new() { Name = "PartnerBot öffnen" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Gespräch mit PartnerBot" });
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        var box = page.FrameLocator("iframe").Locator("[data-id='webchat-sendbox-input']");
        await box.FocusAsync(new() { Timeout = 20_000 });
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await context.CloseAsync();
    }
}
