using Browser.Tests.Running;
using Microsoft.Playwright;
using PartnerBot.Texts;
using Xunit.Abstractions;

namespace Browser.Tests.Playground;

public sealed class PlaygroundTests(ITestOutputHelper output)
{
    private static readonly string Pictures = Repository.Artifacts("playground");

    [Fact]
    public async Task A_step_is_planned_by_card_as_in_Teams()
    {
        if (await Missing())
        {
            return;
        }

        using var data = new Folder();
        await using var bot = await Bot.StartAsync(data.Path);
        using var playground = await AgentsPlayground.StartAsync(bot);
        await using var chromium = await Chromium.OpenAsync();
        var page = await Chat(chromium, playground);

        await Say(page, "Neue Kooperation planen");
        await Assertions.Expect(page.GetByText(Sentence("plan.starting")).Last).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText(Greeting)).ToHaveCountAsync(1);
        await Say(page, "Lesestart mit der Kita Sonnenblume");
        // The list of chats shows the newest message too.
        await Assertions.Expect(page.GetByText("Step 1 of 4").Last).ToBeVisibleAsync();
        var save = page.GetByRole(AriaRole.Button, new() { Name = Sentence("card.keep") });
        await Fill(page);
        await Picture(page, "1-filled");

        await save.ClickAsync();
        var note = page.GetByText("✓ " + Sentence("card.kept", ("form", Sentence("form.need"))));
        await Assertions.Expect(note).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Step 2 of 4").Last).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText(Sentence("form.partner.intro"))).ToBeVisibleAsync();
        // The card that was kept gave way: what can be saved now is the next one.
        await Assertions.Expect(save).ToHaveCountAsync(1);
        await Picture(page, "2-next-card");
        Assert.DoesNotContain("fail:", bot.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replies_that_are_expected_in_the_body_are_shown()
    {
        if (await Missing())
        {
            return;
        }

        using var data = new Folder();
        await using var bot = await Bot.StartAsync(data.Path);
        using var playground = await AgentsPlayground.StartAsync(bot, "--dm", "expectReplies");
        await using var chromium = await Chromium.OpenAsync();
        var page = await Chat(chromium, playground);
        await Say(page, "Neue Kooperation planen");
        await Assertions.Expect(page.GetByText(Sentence("plan.starting")).Last).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByText(Greeting)).ToHaveCountAsync(1);
        await Picture(page, "3-expected-replies");
    }

    // Teams tells of one installation twice; one greeting is enough.
    private static string Greeting => Sentence("greeting")[..40];

    private static async Task<IPage> Chat(Chromium chromium, AgentsPlayground playground)
    {
        Assertions.SetDefaultExpectTimeout(60_000);
        var page = chromium.Context.Pages[0];
        await page.GotoAsync(playground.Address.ToString());
        // Installed and greeted before the first word, as in Teams.
        await Assertions.Expect(page.GetByText("installationUpdate 200")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("conversationUpdate 200")).ToBeVisibleAsync();
        // The log repeats what is said.
        await page.GetByTitle("Toggle Log Panel").ClickAsync();
        return page;
    }

    private static async Task Say(IPage page, string words)
    {
        var box = page.Locator("[contenteditable=true]").First;
        await box.FillAsync(words);
        await box.PressAsync("Enter");
        await Assertions.Expect(page.GetByText(words, new() { Exact = true }).First).ToBeVisibleAsync();
    }

    // Every field of the card: its text fields, the first box of each group, the first choice of its list.
    private static async Task Fill(IPage page)
    {
        foreach (var area in await page.Locator("textarea[id^=__ac-]").AllAsync())
        {
            await area.FillAsync("Viele Kinder kommen ohne Vorleseerfahrung in die Schule.");
        }

        foreach (var box in await page.Locator("input[type=checkbox][id^=__ac-][id$='-0']").AllAsync())
        {
            await box.CheckAsync();
        }

        await page.GetByPlaceholder("Please choose").ClickAsync();
        await page.GetByRole(AriaRole.Option).First.ClickAsync();
    }

    private static string Sentence(string key, params IReadOnlyList<(string, object)> slots) => Words.Say(Language.English, key, slots);

    private static Task Picture(IPage page, string name) => page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, name + ".png") });

    private async Task<bool> Missing()
    {
        var why = Chromium.Missing ?? await AgentsPlayground.Missing();
        if (why is not null)
        {
            output.WriteLine(why);
        }

        return why is not null;
    }
}
