using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Browser.Tests.Page;

[Collection(PageCollection.Name)]
public sealed class LooksTests(PageHost host, Chromium chromium)
{
    // Web Chat's copy for screen readers is as small as it likes: nobody touches it.
    private const string Small = """
        () => [...document.querySelectorAll('button, select, textarea, .settings a, input:not([type=checkbox], [type=radio])')]
            .filter(e => e.offsetParent && !e.closest('[class*="live-region"]') && e.getBoundingClientRect().height > 0)
            .filter(e => !e.matches('.webchat__auto-resize-textarea__textarea') && e.getBoundingClientRect().height < 43.5).map(e => e.outerHTML.slice(0, 120))
        """;

    [Theory]
    [InlineData("de-DE", false, 1280)]
    [InlineData("de-DE", true, 360)]
    [InlineData("en-US", true, 1280)]
    [InlineData("en-US", false, 360)]
    public async Task Axe_finds_nothing_and_nothing_is_wider_than_the_window(string locale, bool dark, int width)
    {
        await using var visit = await Visit.Begin(host, chromium, locale, dark, width);
        await visit.Say(locale == "de-DE" ? "Neuer Plan" : "New plan");
        await Assertions.Expect(visit.Messages).ToHaveCountAsync(3, new() { Timeout = 20_000 });
        await visit.Say(locale == "de-DE" ? "Lesestart mit der Kita" : "Reading start with the nursery");
        await visit.Page.Locator(".ac-pushButton").First.WaitForAsync();

        var found = await visit.Page.RunAxe();
        Assert.Empty(found.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth"));
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Small));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Axe_finds_nothing_on_the_page_of_a_wrong_address(bool dark)
    {
        await using var visit = await Visit.Begin(host, chromium, dark: dark);
        await visit.Page.GotoAsync(new Uri(host.Address, "/nowhere").ToString());
        Assert.Empty((await visit.Page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"));
    }

    [Fact]
    public async Task The_first_tab_stop_leads_to_the_conversation()
    {
        await using var visit = await Visit.Begin(host, chromium);
        await visit.Page.EvaluateAsync("() => document.activeElement.blur()");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Box).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_chosen_theme_outlasts_the_visit()
    {
        await using var visit = await Visit.Begin(host, chromium, dark: false);
        await visit.Page.ClickAsync("#theme");
        await visit.Page.ClickAsync("#theme");
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
    }

    [Fact]
    public async Task Paper_gets_the_transcript_and_nothing_to_press()
    {
        await using var visit = await Visit.Begin(host, chromium);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Sees("Guten Tag");
        await Assertions.Expect(visit.Box).ToBeHiddenAsync();
        await Assertions.Expect(visit.Suggestions.First).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".settings")).ToBeHiddenAsync();
    }
}
