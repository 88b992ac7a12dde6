using Browser.Tests.Running;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Browser.Tests.Playground;

public sealed class ReminderTests(ITestOutputHelper output)
{
    /// <summary>A day of the bot's passes in 12 seconds.</summary>
    private static readonly string[] Clock = ["--Clock:Start", "2027-03-01T10:00:00+00:00", "--Clock:Speed", "7200"];

    /// <summary>Three days and a weekend are a minute by themselves; beyond that the machine may be slow.</summary>
    private static readonly LocatorAssertionsToBeVisibleOptions Comes = new() { Timeout = 120_000 };

    [Fact]
    public async Task A_reminder_comes_by_itself_and_is_ticked_in_place()
    {
        if ((Chromium.Missing ?? await AgentsPlayground.Missing()) is { } why)
        {
            output.WriteLine(why);
            return;
        }

        using var data = new Folder();
        await using var bot = await Bot.StartAsync(data.Path, Clock);
        using var playground = await AgentsPlayground.StartAsync(bot);
        await using var chromium = await Chromium.OpenAsync();
        var alex = await Client.Open(chromium, playground);
        await alex.Say("Plan a new partnership");
        await alex.Say("Reading start");
        await alex.Sees("Step 1 of 4");
        await alex.Say("Remind me in 3 days to call the school");
        await alex.Sees("call the school");
        await alex.Picture("reminder-1-asked");
        var done = alex.Page.GetByRole(AriaRole.Button, new() { Name = Client.Sentence("reminder.done"), Exact = true });
        await Assertions.Expect(done.Last).ToBeVisibleAsync(Comes);
        await alex.Picture("reminder-2-came");
        await done.Last.ClickAsync();
        await Assertions.Expect(done).ToHaveCountAsync(0);
        await alex.Sees("✓ " + Client.Sentence("task.done", ("title", "call the school")));
        await alex.Picture("reminder-3-done");

        // Said instead of pressed, the card gives way as well: it is edited where it stands.
        await alex.Say("Remind me in 3 days to order the books");
        await Assertions.Expect(done.Last).ToBeVisibleAsync(Comes);
        await alex.Say("done");
        await Assertions.Expect(done).ToHaveCountAsync(0);
        await alex.Sees("✓ " + Client.Sentence("task.done", ("title", "order the books")));
        await alex.Picture("reminder-4-said-done");
        Assert.DoesNotContain("fail:", bot.Log, StringComparison.Ordinal);
    }
}
