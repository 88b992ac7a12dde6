using Microsoft.Playwright;

namespace Browser.Tests.Page;

[Collection(PageCollection.Name)]
public sealed class ConversationTests(PageHost host, Chromium chromium)
{
    private const string Posts = "**/activities";

    [Fact]
    public async Task A_visit_asks_nothing_of_any_other_machine_and_breaks_no_rule_of_the_policy()
    {
        await using var visit = await Visit.Begin(host, chromium);
        await visit.Say("Neuer Plan");
        await Assertions.Expect(visit.Messages).ToHaveCountAsync(3);
        Assert.Empty(visit.Elsewhere);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_change_of_language_keeps_the_conversation_and_what_is_being_typed()
    {
        await using var visit = await Visit.Begin(host, chromium);
        var before = await visit.Messages.CountAsync();
        await visit.Box.FillAsync("halber Satz");
        await visit.Page.ClickAsync("[data-language=en]");

        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Assertions.Expect(visit.Messages.Nth(before)).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await Assertions.Expect(visit.Messages.First).ToContainTextAsync("Guten Tag");
        await Assertions.Expect(visit.Box).ToHaveValueAsync("halber Satz");
    }

    [Fact]
    public async Task Who_comes_back_finds_the_conversation_the_language_and_the_draft()
    {
        await using var visit = await Visit.Begin(host, chromium, "en-US");
        await visit.Say("New plan");
        await Assertions.Expect(visit.Messages).ToHaveCountAsync(3);
        await visit.Box.FillAsync("half a sentence");
        await visit.Page.ReloadAsync();

        await Assertions.Expect(visit.Messages).ToHaveCountAsync(3, new() { Timeout = 20_000 });
        await Assertions.Expect(visit.Box).ToHaveValueAsync("half a sentence");
    }

    [Fact]
    public async Task An_expired_token_costs_neither_the_message_nor_the_draft()
    {
        await using var visit = await Visit.Begin(host, chromium);
        var refused = 0;
        await visit.Page.RouteAsync(Posts, route => Interlocked.Increment(ref refused) == 1
            ? route.FulfillAsync(new() { Status = 403, ContentType = "application/json", Body = """{"error":{"code":"TokenExpired","message":"expired"}}""" })
            : route.ContinueAsync());
        await visit.Say("Neuer Plan");
        await visit.Box.FillAsync("schon weiter");

        await Assertions.Expect(visit.Messages).ToHaveCountAsync(3, new() { Timeout = 20_000 });
        await Assertions.Expect(visit.Box).ToHaveValueAsync("schon weiter");
        await Assertions.Expect(visit.Notices).Not.ToContainTextAsync("nicht gesendet");
    }

    [Fact]
    public async Task A_message_that_could_not_be_sent_is_said_so_until_it_is_sent_again_and_stands_once()
    {
        await using var visit = await Visit.Begin(host, chromium);
        await visit.Page.RouteAsync(Posts, route => route.FulfillAsync(new() { Status = 503, Body = "{}" }));
        await visit.Say("Neuer Plan");
        await visit.IsTold("Ihre letzte Nachricht wurde nicht gesendet.");

        await visit.Page.UnrouteAsync(Posts);
        await visit.Notices.GetByRole(AriaRole.Button, new() { Name = "Erneut senden" }).ClickAsync();
        await Assertions.Expect(visit.Messages).ToHaveCountAsync(3, new() { Timeout = 20_000 });
        await Assertions.Expect(visit.Messages.Filter(new() { HasText = "Neuer Plan" })).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Notices).Not.ToContainTextAsync("nicht gesendet");
    }

    [Fact]
    public async Task A_lost_sign_in_says_so_and_leaves_everything_readable()
    {
        await using var visit = await Visit.Begin(host, chromium);
        await visit.Page.RouteAsync("**/api/webchat/token*", route => route.FulfillAsync(new() { Status = 401, Body = "{}" }));
        await visit.Page.RouteAsync(Posts, route => route.FulfillAsync(new() { Status = 403, Body = "{}" }));
        await visit.Say("Neuer Plan");

        await visit.IsTold("Ihre Anmeldung ist abgelaufen.");
        await visit.Sees("Guten Tag");
    }

    [Fact]
    public async Task Of_two_windows_the_later_has_the_conversation_and_the_earlier_can_take_it_back()
    {
        await using var visit = await Visit.Begin(host, chromium);
        var other = await visit.Page.Context.NewPageAsync();
        await other.GotoAsync(visit.Page.Url);
        await visit.IsTold("in einem anderen Fenster offen");

        await visit.Notices.GetByRole(AriaRole.Button, new() { Name = "Hier fortsetzen" }).ClickAsync();
        await Assertions.Expect(other.Locator("#notices")).ToContainTextAsync("in einem anderen Fenster offen", new() { Timeout = 20_000 });
        await Assertions.Expect(visit.Notices).Not.ToContainTextAsync("in einem anderen Fenster offen");
    }
}
