using System.Text.Json;
using Browser.Tests.Running;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Browser.Tests.Journey;

/// <summary>A plan is taken along by the links of the chat: as a page to print, as text, as data.</summary>
public sealed class ExportTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Each_link_of_the_chat_brings_the_plan_in_its_form()
    {
        if (Chromium.Missing is { } why)
        {
            output.WriteLine(why);
            return;
        }

        using var data = new Folder();
        await using var bot = await Bot.StartAsync(data.Path);
        await using var chromium = await Chromium.OpenAsync("de-DE");
        var page = chromium.Context.Pages[0];
        var anna = new Planner(page);
        await anna.Arrive(bot.Address);
        await anna.Answer(("Neuen Plan anlegen", "Wie soll das Vorhaben heißen?"), ("Lesefest mit der Kita", "Was fehlt den Menschen im Ort"), ("Zu wenig Vorlesezeit", "Woran erkennen Sie das?"));
        await anna.Say("Exportieren");
        await anna.Sees("Als Seite");

        var shown = await chromium.Context.RunAndWaitForPageAsync(() => Press(page, "Als Seite"));
        await shown.WaitForLoadStateAsync();
        await Assertions.Expect(shown.Locator("body")).ToContainTextAsync("Zu wenig Vorlesezeit");
        await Assertions.Expect(shown.Locator("h1")).ToContainTextAsync("Lesefest mit der Kita");
        await shown.ScreenshotAsync(new() { Path = Path.Combine(Repository.Artifacts("journey"), "export-page.png") });

        Assert.Contains("Zu wenig Vorlesezeit", await Fetched(chromium.Context, page, "Als Text"), StringComparison.Ordinal);
        using var kept = JsonDocument.Parse(await Fetched(chromium.Context, page, "Als Daten"));
        Assert.Contains("Zu wenig Vorlesezeit", kept.RootElement.GetRawText().Replace("\\u00", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(anna.Troubles);
        Assert.DoesNotContain("fail:", bot.Log, StringComparison.Ordinal);
    }

    private static Task Press(IPage page, string link) => page.Locator(".ac-adaptiveCard").Last.GetByRole(AriaRole.Button, new() { NameRegex = new(link) }).Or(page.Locator(".ac-adaptiveCard").Last.GetByRole(AriaRole.Link, new() { NameRegex = new(link) })).First.ClickAsync();

    // The file is downloaded by a tab of its own, which closes with it and takes it along; the same person asks once more for what it asked for.
    private static async Task<string> Fetched(IBrowserContext context, IPage page, string link)
    {
        var asked = new TaskCompletionSource<string>();
        void Watch(object? sender, IRequest request)
        {
            if (request.Url.Contains("/export.", StringComparison.Ordinal))
            {
                asked.TrySetResult(request.Url);
            }
        }

        context.Request += Watch;
        await Press(page, link);
        var answer = await context.APIRequest.GetAsync(await asked.Task.WaitAsync(TimeSpan.FromMinutes(1)));
        context.Request -= Watch;
        Assert.True(answer.Ok);
        Assert.Contains("attachment", answer.Headers["content-disposition"], StringComparison.Ordinal);
        return await answer.TextAsync();
    }
}
