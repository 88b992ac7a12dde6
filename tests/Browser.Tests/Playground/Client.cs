using Browser.Tests.Running;
using Microsoft.Playwright;
using PartnerBot.Texts;

namespace Browser.Tests.Playground;

/// <summary>A person at the Playground's page, in English as the page is.</summary>
internal sealed class Client(IPage page)
{
    private static readonly string Pictures = Repository.Artifacts("playground");

    public IPage Page => page;

    public static string Sentence(string key, params IReadOnlyList<(string, object)> slots) => Words.Say(Language.English, key, slots);

    /// <summary>Opens the page and waits until the app is installed and has greeted, as in Teams before the first word.</summary>
    public static async Task<Client> Open(Chromium chromium, AgentsPlayground playground)
    {
        Assertions.SetDefaultExpectTimeout(60_000);
        var page = chromium.Context.Pages[0];
        await page.GotoAsync(playground.Address.ToString());
        await Assertions.Expect(page.GetByText("installationUpdate 200")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("conversationUpdate 200")).ToBeVisibleAsync();
        await HideLog(page);
        return new Client(page);
    }

    /// <summary>Opens the page anew, so that nothing lies over it, and goes to a chat or a channel by its name in the list.</summary>
    public async Task Enter(string name)
    {
        await page.ReloadAsync();
        await HideLog(page);
        await page.GetByText(name, new() { Exact = true }).First.ClickAsync();
    }

    /// <summary>To another chat or channel; the page keeps what it has shown so far.</summary>
    public Task Go(string name) => page.GetByRole(AriaRole.Treeitem, new() { Name = name }).First.ClickAsync();

    // The log repeats what is said.
    private static Task HideLog(IPage page) => page.GetByTitle("Toggle Log Panel").ClickAsync();

    public async Task Say(string words)
    {
        await Box.FillAsync(words);
        await Box.PressAsync("Enter");
        await Sees(words);
    }

    /// <summary>Says it to the bot by name, as one has to where others are; below a post, or as a new one.</summary>
    public async Task Mention(string words, ILocator? box = null, bool post = false)
    {
        box ??= Box;
        await box.ClickAsync();
        await box.PressAsync("@");
        await page.Locator("[role=option],[role=menuitem]").Filter(new() { HasText = "Test Bot" }).First.ClickAsync();
        await page.Keyboard.TypeAsync(" " + words);
        await (post ? page.GetByRole(AriaRole.Button, new() { Name = "Post" }).ClickAsync() : page.Keyboard.PressAsync("Enter"));
    }

    /// <summary>Goes to the group chat and begins a plan of this name there.</summary>
    public async Task BeginInGroup(string title)
    {
        await Enter("Group Chat");
        await Sees(Sentence("greeting.group")[..40]);
        await Mention("Plan a new partnership");
        await Sees(Sentence("ask.title")[..30]);
        await Mention(title);
        await Sees("Step 1 of 4");
    }

    /// <summary>The same in a post of its own in the channel "Announcements".</summary>
    public async Task BeginInChannel(string title)
    {
        await Enter("Announcements");
        await Sees(Sentence("greeting.group")[..40]);
        await Mention("Plan a new partnership", page.GetByPlaceholder("Start a new post").Or(Box).First, post: true);
        await Sees(Sentence("ask.title")[..30]);
        await Sees(Sentence("buttons.none", ("list", Sentence("offer.cancel"))));
        // Its thread stands on top of the channel, with a box for answers below it.
        await Mention(title, page.Locator("[contenteditable=true]").Nth(1));
        await Sees("Step 1 of 4");
    }

    // The list of chats shows the newest message too.
    public Task Sees(string words) => Assertions.Expect(page.GetByText(words).Last).ToBeVisibleAsync();

    public Task Press(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync();

    /// <summary>A button on a card, where an answer below the message has the same words.</summary>
    public Task PressCard(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    /// <summary>A field of the card, by its label.</summary>
    public Task Write(string field, string words) => page.GetByLabel(field).Last.FillAsync(words);

    public Task Picture(string name) => page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, name + ".png") });

    public ILocator Box => page.Locator("[contenteditable=true]").First;
}
