using Microsoft.Playwright;

namespace Browser.Tests.Page;

[Collection(PageCollection.Name)]
public sealed class InvitationTests(PageHost host, Chromium chromium)
{
    [Fact]
    public async Task A_code_in_the_address_is_said_once_and_does_not_stay_there()
    {
        await using var visit = await Visit.Begin(host, chromium);
        await visit.Page.GotoAsync(new Uri(host.Address, "/?join=9ZZZZ-ZZZZ-ZZZZ").ToString());

        var answers = visit.Messages.Filter(new() { HasText = "Diesen Code kenne ich nicht" });
        await Assertions.Expect(answers).ToHaveCountAsync(1, new() { Timeout = 20_000 });
        Assert.DoesNotContain("join", visit.Page.Url, StringComparison.Ordinal);

        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Messages.First).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await visit.Say("Hilfe");
        await Assertions.Expect(answers).ToHaveCountAsync(1);
    }
}
