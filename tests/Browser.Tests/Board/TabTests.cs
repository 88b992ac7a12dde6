using System.Text.Json.Nodes;
using Browser.Tests.Page;
using Browser.Tests.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Board;
using PartnerBot.Tests.Calling;
using PartnerBot.Turns;

namespace Browser.Tests.Board;

/// <summary>
/// The board as a tab of Teams, behind a real sign-in that knows nobody: only a really signed token opens it. Teams itself is a double, because
/// its script talks to Microsoft's own frames only.
/// </summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xunit disposes through IAsyncLifetime.")]
[Collection(PageCollection.Name)]
public sealed class TabTests(Page.Chromium chromium) : IAsyncLifetime
{
    private const string App = "6b1b3ac4-3f0e-4c3c-9a43-1f6c6d5f2a10";
    private const string Tenant = "0f0e4c3c-9a43-4f6c-8d5f-2a106b1b3ac4";

    private readonly Folder folder = new();
    private readonly TestKey key = TestKey.New("e1");
    private WebApplication app = null!;
    private OpenIdProvider provider = null!;

    [Fact]
    public async Task The_tab_signs_in_by_a_token_follows_links_with_it_takes_the_theme_and_leads_to_the_chat()
    {
        var page = await Open($"window.deep = '';");
        await page.GotoAsync($"{app.Urls.Single()}/plans?theme=default&locale=de-de");
        await page.ClickAsync("text=Lesestart im Tab");
        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Lesestart im Tab");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Artifacts("board"), "tab-dark.png"), FullPage = true });
        await page.ClickAsync("section[aria-labelledby='step-goals'] .edit");
        var link = await page.EvaluateAsync<string>("() => window.opened");
        Assert.StartsWith($"https://teams.microsoft.com/l/chat/0/0?users=28:{App}&message=", link, StringComparison.Ordinal);
        Assert.Equal("Öffne den Plan „Lesestart im Tab“ bei „Gemeinsame Ziele setzen“", Uri.UnescapeDataString(link[(link.IndexOf("message=", StringComparison.Ordinal) + 8)..]));
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Meine Pläne");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_deep_link_opens_its_plan_at_once()
    {
        var page = await Open("window.deep = 'tab-1';");
        await page.GotoAsync($"{app.Urls.Single()}/plans?theme=dark&locale=en-us");
        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Lesestart im Tab");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_choice_of_a_plan_is_handed_to_Teams()
    {
        var page = await Open("window.deep = '';");
        await page.GotoAsync($"{app.Urls.Single()}/plans/configure?theme=light&locale=en-us");
        await page.CheckAsync("#choice input");
        Assert.True(await page.EvaluateAsync<bool>("() => window.valid"));
        var kept = JsonNode.Parse(await page.EvaluateAsync<string>("async () => { await window.save(); return JSON.stringify(window.kept); }"))!;
        Assert.Equal($"{app.Urls.Single()}/plans/tab-1?theme={{app.theme}}&locale={{app.locale}}", (string?)kept["contentUrl"]);
        Assert.Equal("Lesestart im Tab", (string?)kept["suggestedDisplayName"]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_script_that_is_served_is_Microsofts()
    {
        var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{app.Urls.Single()}/plans");
        var address = await page.GetAttributeAsync("#tab-script", "data-teams");
        // It asks Microsoft for a newer list of hosts; the page's policy forbids that, and it works with the list it brings.
        await page.EvaluateAsync("""
            address => new Promise((resolve, reject) => { const script = Object.assign(document.createElement('script'), { src: address, onload: resolve, onerror: reject }); document.head.append(script); })
            """, address);
        Assert.Equal("function", await page.EvaluateAsync<string>("() => typeof microsoftTeams.authentication.getAuthToken"));
        await context.CloseAsync();
    }

    public async Task InitializeAsync()
    {
        provider = await OpenIdProvider.Open();
        provider.EntraKeys.Add(key);
        app = await WebHost.Start(
        [
            new("Data:Path", folder.Path), new("SignIn:Mode", "Header"), new("SignIn:TrustedProxies", "10.9.8.7"),
            new("MicrosoftAppId", App), new("MicrosoftAppType", "SingleTenant"), new("MicrosoftAppTenantId", Tenant),
            new("ToBotFromEmulatorOpenIdMetadataUrl", new Uri(provider.Address, "/entra").AbsoluteUri),
        ]);
        await Seed.Keep(app.Services.GetRequiredService<IStore>(), "tab-1", "Lesestart im Tab", [("oid-anna", Part.Owner, "Anna Müller")]);
    }

    public async Task DisposeAsync()
    {
        await app.DisposeAsync();
        await provider.DisposeAsync();
        folder.Dispose();
    }

    private async Task<IPage> Open(string before)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var token = new Jwt(
            new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = "e1" },
            new JsonObject
            {
                ["aud"] = App, ["iss"] = $"https://login.microsoftonline.com/{Tenant}/v2.0", ["nbf"] = now - 60, ["exp"] = now + 3600, ["ver"] = "2.0", ["tid"] = Tenant, ["oid"] = "oid-anna",
                ["scp"] = "access_as_user",
            }).Sign(key);
        var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(before);
        await page.RouteAsync("**/teams.js", route => route.FulfillAsync(new()
        {
            ContentType = "text/javascript",
            Body = $$"""
                window.microsoftTeams = {
                  app: {
                    initialize: async () => {},
                    getContext: async () => ({ app: { theme: 'dark' }, page: { subPageId: window.deep } }),
                    registerOnThemeChangeHandler: () => {},
                    openLink: link => { window.opened = link; }
                  },
                  authentication: { getAuthToken: async () => '{{token}}' },
                  pages: { config: {
                    setValidityState: valid => { window.valid = valid; },
                    setConfig: async kept => { window.kept = kept; },
                    registerOnSaveHandler: save => { window.save = () => save({ notifySuccess: () => {}, notifyFailure: () => {} }); }
                  } }
                };
                """,
        }));
        return page;
    }
}
