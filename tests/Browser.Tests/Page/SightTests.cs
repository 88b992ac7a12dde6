using Microsoft.Playwright;

namespace Browser.Tests.Page;

/// <summary>What a person sees without scrolling.</summary>
[Collection(PageCollection.Name)]
public sealed class SightTests(PageHost host, Chromium chromium)
{
    private const string Question = "Was fehlt den Menschen im Ort";

    private const string DistanceToEnd = """
        () => { const box = document.querySelector('.webchat__basic-transcript__scrollable'); return box.scrollHeight - box.scrollTop - box.clientHeight; }
        """;

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task What_is_asked_beneath_a_tall_card_is_said_above_the_box_and_one_press_leads_there(int width)
    {
        await using var visit = await AtTheFirstCard(width);
        await Assertions.Expect(visit.ToEnd).ToContainTextAsync(Question);
        await Assertions.Expect(visit.ToEnd).ToBeInViewportAsync();
        await Assertions.Expect(visit.Page.Locator(".ac-adaptiveCard").Last.GetByText("Bedarf", new() { Exact = true })).ToBeInViewportAsync();

        await visit.ToEnd.ClickAsync();
        await Assertions.Expect(visit.Messages.Last).ToContainTextAsync(Question);
        await Assertions.Expect(visit.Messages.Last).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(visit.ToEnd).ToBeHiddenAsync();
    }

    [Fact]
    public async Task What_was_written_into_a_card_stays_when_a_question_is_answered_by_typing()
    {
        await using var visit = await AtTheFirstCard(1280);
        var evidence = visit.Page.Locator(".ac-adaptiveCard textarea").Nth(1);
        await evidence.FillAsync("Die Grundschule sagt es");
        await visit.Say("Viele Kinder kommen ohne Vorleseerfahrung");
        await Assertions.Expect(visit.Messages.Last).ToContainTextAsync("Woran erkennen Sie das?");
        await Assertions.Expect(evidence).ToHaveValueAsync("Die Grundschule sagt es");
    }

    [Fact]
    public async Task Who_comes_back_to_a_long_conversation_finds_its_end()
    {
        await using var visit = await AtTheFirstCard(390);
        await visit.Say("Plan zeigen");
        await Assertions.Expect(visit.Messages).ToHaveCountAsync(10);
        await visit.Say("Karte");
        await Assertions.Expect(visit.Messages).ToHaveCountAsync(13);
        await visit.Page.ReloadAsync();

        await Assertions.Expect(visit.Messages).ToHaveCountAsync(13, new() { Timeout = 20_000 });
        await Assertions.Expect(visit.Messages.Last).ToContainTextAsync(Question);
        await Assertions.Expect(visit.Messages.Last).ToBeInViewportAsync(new() { Ratio = 1 });
        await visit.Page.WaitForFunctionAsync($"() => ({DistanceToEnd})() < 2");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_plan_reads_as_one_table(int width)
    {
        await using var visit = await AtTheFirstCard(width);
        string[] answers = ["Vorlesen fehlt", "Die Schule sagt es", "Familien", "Personal", "Räume", "Probelauf", "überspringen", "Kita Sonnenblume", "Kita"];
        foreach (var answer in answers)
        {
            var before = await visit.Messages.CountAsync();
            await visit.Say(answer);
            await Assertions.Expect(visit.Messages.Nth(before + 1)).ToBeVisibleAsync();
            await Assertions.Expect(visit.Suggestions.First).ToBeVisibleAsync();
        }

        await visit.Say("Plan zeigen");
        var plan = visit.Page.Locator(".ac-adaptiveCard").Filter(new() { Has = visit.Page.Locator(".ac-factset").Nth(1) }).Last;
        await Assertions.Expect(plan).ToContainTextAsync("Kita und Kindertagespflege");
        var edges = await plan.EvaluateAsync<int[]>("card => [...card.querySelectorAll('.ac-factset td:last-child')].map(cell => Math.round(cell.getBoundingClientRect().left))");
        Assert.True(edges.Length >= 7);
        Assert.Single(edges.Distinct());
    }

    private async Task<Visit> AtTheFirstCard(int width)
    {
        var visit = await Visit.Begin(host, chromium, width: width);
        await visit.Say("Neuer Plan");
        await Assertions.Expect(visit.Messages).ToHaveCountAsync(3, new() { Timeout = 20_000 });
        await visit.Say("Lesestart");
        await Assertions.Expect(visit.Messages).ToHaveCountAsync(7, new() { Timeout = 20_000 });
        return visit;
    }
}
