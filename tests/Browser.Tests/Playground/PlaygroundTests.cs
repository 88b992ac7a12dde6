using Browser.Tests.Running;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Browser.Tests.Playground;

public sealed class PlaygroundTests(ITestOutputHelper output)
{
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
        var alex = await Client.Open(chromium, playground);
        var page = alex.Page;

        await alex.Say("Neue Kooperation planen");
        await Assertions.Expect(page.GetByText(Client.Sentence("plan.starting")).Last).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText(Greeting)).ToHaveCountAsync(1);
        await alex.Say("Lesestart mit der Kita Sonnenblume");
        // The list of chats shows the newest message too.
        await Assertions.Expect(page.GetByText("Step 1 of 4").Last).ToBeVisibleAsync();
        var save = page.GetByRole(AriaRole.Button, new() { Name = Client.Sentence("card.keep") });
        await Fill(page);
        await alex.Picture("1-filled");

        await save.ClickAsync();
        var note = page.GetByText("✓ " + Client.Sentence("card.kept", ("form", Client.Sentence("form.need"))));
        await Assertions.Expect(note).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Step 2 of 4").Last).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText(Client.Sentence("form.partner.intro"))).ToBeVisibleAsync();
        // The card that was kept gave way: what can be saved now is the next one.
        await Assertions.Expect(save).ToHaveCountAsync(1);
        await alex.Picture("2-next-card");
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
        var alex = await Client.Open(chromium, playground);
        var page = alex.Page;
        await alex.Say("Neue Kooperation planen");
        await Assertions.Expect(page.GetByText(Client.Sentence("plan.starting")).Last).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByText(Greeting)).ToHaveCountAsync(1);
        await alex.Picture("3-expected-replies");
    }

    // Teams tells of one installation twice; one greeting is enough.
    private static string Greeting => Client.Sentence("greeting")[..40];

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
