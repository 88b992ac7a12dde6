using System.Text.RegularExpressions;
using Browser.Tests.Running;
using Microsoft.Playwright;

namespace Browser.Tests.Journey;

/// <summary>Anna at the page, with the browser set to German: what she does and what she sees.</summary>
internal sealed class Planner(IPage page)
{
    // A loaded machine answers late; a person would wait as well.
    private const float Patience = 60_000;

    /// <summary>What went wrong in the page's own scripts.</summary>
    public List<string> Troubles { get; } = [];

    public ILocator Messages => page.Locator(".webchat__bubble");

    public ILocator Notices => page.Locator("#notices");

    private ILocator Box => page.Locator("[data-id='webchat-sendbox-input']");

    private ILocator Card => page.Locator(".ac-adaptiveCard").Last;

    public async Task Open(Uri bot)
    {
        page.PageError += (_, trouble) => Troubles.Add(trouble);
        await page.GotoAsync(new Uri(bot, "/?user=anna").ToString());
    }

    public async Task Arrive(Uri bot)
    {
        await Open(bot);
        await IsAsked("Was möchten Sie tun?");
    }

    /// <summary>Types lines, each once the bot has asked what the one before it leads to.</summary>
    public async Task Answer(params (string Line, string Next)[] turns)
    {
        foreach (var (line, next) in turns)
        {
            await Say(line);
            await IsAsked(next);
        }
    }

    public async Task Say(string line)
    {
        await Box.FillAsync(line);
        await Box.PressAsync("Enter");
    }

    public async Task Press(string suggestion, string next)
    {
        await page.Locator(".webchat__suggested-action").GetByText(suggestion, new() { Exact = true }).ClickAsync();
        await IsAsked(next);
    }

    public Task Write(string label, string words) => Field(label).FillAsync(words);

    public Task Holds(string label, string words) => Assertions.Expect(Field(label)).ToHaveValueAsync(words);

    // The first box of a group is read out together with the group's name.
    public Task Tick(string option) => Card.GetByRole(AriaRole.Checkbox, new() { NameRegex = new Regex($"(^| ){Regex.Escape(option)}$") }).CheckAsync();

    public Task Choose(string label, string option) => Field(label).SelectOptionAsync(new SelectOptionValue { Label = option });

    public Task Date(DateOnly day) => Card.Locator("input[type=date]").FillAsync($"{day:yyyy-MM-dd}");

    public async Task Keep(string next)
    {
        await Card.GetByRole(AriaRole.Button, new() { Name = "Übernehmen" }).ClickAsync();
        await IsAsked(next);
    }

    /// <summary>Presses a button of the newest card, whatever follows.</summary>
    public Task PressOnCard(string button) => Card.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>The newest message says this.</summary>
    public Task IsAsked(string question) => Assertions.Expect(Messages.Last).ToContainTextAsync(question, new() { Timeout = Patience });

    public Task Sees(string text) => Sees(text, TimeSpan.Zero);

    /// <param name="away">How long it takes at least, however fast the machine is.</param>
    public Task Sees(string text, TimeSpan away) =>
        Assertions.Expect(Messages.Filter(new() { HasText = text }).Last).ToBeVisibleAsync(new() { Timeout = Patience + (float)away.TotalMilliseconds });

    public Task IsTold(string text) => Assertions.Expect(Notices).ToContainTextAsync(text, new() { Timeout = Patience });

    /// <summary>What was typed in vain is offered again after a while; then she takes the offer.</summary>
    public async Task InsistsUntilAsked(string question)
    {
        var again = Notices.GetByRole(AriaRole.Button, new() { Name = "Erneut senden" });
        await Assertions.Expect(Messages.Filter(new() { HasText = question }).Or(again).First).ToBeVisibleAsync(new() { Timeout = Patience });
        if (await again.IsVisibleAsync())
        {
            await again.ClickAsync();
        }

        await IsAsked(question);
    }

    public async Task Picture(string name)
    {
        // Smooth scrolling comes to rest.
        await page.WaitForTimeoutAsync(600);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Artifacts("journey"), $"{name}.png") });
    }

    public async Task PictureOnAPhone(string name)
    {
        await page.SetViewportSizeAsync(390, 844);
        await Picture(name);
        await page.SetViewportSizeAsync(1280, 1000);
    }

    public async Task PictureInTheDark(string name)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Picture(name);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    public Task Reload() => page.ReloadAsync();

    // Options have labels of their own.
    private ILocator Field(string label) => Card.Locator("input, textarea, select").And(Card.GetByLabel(label)).First;
}
