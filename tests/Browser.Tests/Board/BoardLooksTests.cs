using Browser.Tests.Page;
using Browser.Tests.Running;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PartnerBot.Conversations.Knowing.Curating;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Board;
using PartnerBot.Turns;

namespace Browser.Tests.Board;

/// <summary>The board in a real browser: every page in every theme and width, with axe, and a picture of each in artifacts/board.</summary>
[Collection(PageCollection.Name)]
public sealed class BoardLooksTests(PageHost host, Page.Chromium chromium)
{
    private static readonly (string, Part, string)[] Everybody = [("anna", Part.Owner, "Anna Müller"), ("ben", Part.Member, "Ben Okafor"), ("kaya", Part.Partner, "Frau Kaya")];

    [Theory]
    [InlineData("desktop", 1280, "de", "")]
    [InlineData("phone", 360, "en", "")]
    [InlineData("dark", 1280, "en", "&theme=dark")]
    [InlineData("dark-phone", 360, "de", "&theme=dark")]
    [InlineData("contrast", 1280, "de", "&theme=contrast")]
    public async Task Axe_finds_nothing_and_nothing_is_wider_than_the_window(string name, int width, string language, string theme)
    {
        await Fill();
        var page = await Open(width);
        foreach (var (what, path) in (IEnumerable<(string, string)>)[("list", "/plans"), ("plan", "/plans/looks-1"), ("choice", "/plans/configure"), ("questions", "/knowledge/questions")])
        {
            await page.GotoAsync(new Uri(host.Address, $"{path}?user={(what == "questions" ? "adele" : "anna")}&lang={language}{theme}").ToString());
            await page.ScreenshotAsync(new() { Path = Picture($"{what}-{name}"), FullPage = true });
            Assert.Empty((await page.RunAxe()).Violations.Select(violation => $"{what}: {violation.Id}: {violation.Nodes[0].Html}"));
            Assert.Equal(0, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth"));
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Who_has_no_plan_and_who_is_nobody_get_pages_that_can_be_read()
    {
        var page = await Open(1280);
        foreach (var (what, path) in (IEnumerable<(string, string)>)[("empty", "/plans?user=nobody-yet&lang=de"), ("wrong", "/plans/none?user=anna&lang=de")])
        {
            await page.GotoAsync(new Uri(host.Address, path).ToString());
            await page.ScreenshotAsync(new() { Path = Picture(what), FullPage = true });
            Assert.Empty((await page.RunAxe()).Violations.Select(violation => $"{what}: {violation.Id}: {violation.Nodes[0].Html}"));
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Paper_gets_the_plan_and_nothing_to_press()
    {
        await Fill();
        var page = await Open(800);
        await page.GotoAsync(new Uri(host.Address, "/plans/looks-1?user=anna&lang=de").ToString());
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.ScreenshotAsync(new() { Path = Picture("plan-print"), FullPage = true });
        await Assertions.Expect(page.Locator("main h1")).ToBeVisibleAsync();
        foreach (var pressed in (string[])[".settings", ".do", ".edit >> nth=0"])
        {
            await Assertions.Expect(page.Locator(pressed)).ToBeHiddenAsync();
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task From_the_chat_to_the_board_and_back_to_the_exact_step()
    {
        await Fill();
        await using var visit = await Visit.Begin(host, chromium);
        await visit.Page.GotoAsync(new Uri(host.Address, "/?user=anna").ToString());
        await visit.Suggestions.First.WaitForAsync(new() { Timeout = 20_000 });
        await visit.Page.ClickAsync("#board");
        await visit.Page.ClickAsync("text=Lesestart mit der Kita");
        await visit.Page.ClickAsync("section[aria-labelledby='step-goals'] .edit");
        await visit.Sees("Gemeinsame Ziele setzen");
        await visit.Sees("Lesestart mit der Kita");
        Assert.DoesNotContain("plan=", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.ScreenshotAsync(new() { Path = Picture("chat-at-step") });
        Assert.Empty(visit.Elsewhere);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task By_keyboard_the_first_stop_leads_to_the_content_and_every_plan_can_be_reached()
    {
        await Fill();
        var page = await Open(1280);
        await page.GotoAsync(new Uri(host.Address, "/plans?user=anna&lang=de").ToString());
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#board")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".plans h2 a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".way")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    private static string Picture(string name) => Path.Combine(Repository.Artifacts("board"), $"{name}.png");

    private async Task<IPage> Open(int width)
    {
        var context = await chromium.Browser.NewContextAsync(new() { Locale = "de-DE", ViewportSize = new() { Width = width, Height = 800 } });
        return await context.NewPageAsync();
    }

    private async Task Fill()
    {
        if (await host.Store.Plan("looks-1") is not null)
        {
            return;
        }

        await Seed.Keep(host.Store, "looks-2", "Sommerleseclub 2027", [("anna", Part.Owner, "Anna Müller")], []);
        await Seed.Keep(host.Store, "looks-1", "Lesestart mit der Kita", Everybody);
        await host.Store.Keep(
            [
                new RecordChange(OpenQuestion.Kind, "q1", 0, CurationJson.Write(new OpenQuestion("Wer zahlt die Putzkraft nach einer Abendveranstaltung?", "de", 7, new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 20), ["kickoff-meeting"]))),
                new RecordChange(OpenQuestion.Kind, "q2", 0, CurationJson.Write(new OpenQuestion("Can we lend e-bikes?", "en", 2, new DateOnly(2026, 11, 3), new DateOnly(2026, 11, 9), []))),
                new RecordChange(Rating.Kind, "kickoff-meeting.de", 0, CurationJson.Write(new Rating(1, 4))),
            ],
            new AuditLine("adele", "seed"), Seed.At);
    }
}
