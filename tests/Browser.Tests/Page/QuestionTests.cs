using Browser.Tests.Running;
using Microsoft.Playwright;

namespace Browser.Tests.Page;

/// <summary>Staff ask what is on their mind; what they get is checked by topic, not by prose.</summary>
[Collection(PageCollection.Name)]
public sealed class QuestionTests(PageHost host, Chromium chromium)
{
    private static readonly (string Question, string Topic)[] German =
    [
        ("Brauchen wir wirklich einen Vertrag, oder reicht eine Mail?", "agreement"),
        ("Wie spreche ich ein Seniorenheim wegen Vorlesebesuchen an?", "partner-seniors"),
        ("Alle denken, die anderen machen es schon. Wer ist denn nun zuständig?", "roles-raci"),
        ("Wie mache ich ein Ziel messbar?", "smart-goals"),
        ("Dürfen wir Bilder der Kinder vom Vorlesen ins Netz stellen?", "children-photos"),
        ("Unsere Koordinatorin geht in Elternzeit, wie übergeben wir das?", "deputies-handover"),
        ("Wie finden wir Ehrenamtliche zum Vorlesen?", "volunteers"),
        ("Die Sparkasse will überall ihr Logo. Ist das noch ein Partner?", "sponsor-or-partner"),
        ("Zwei Partner haben Streit miteinander, wer vermittelt da?", "conflict"),
        ("Wie oft sollen wir uns treffen, und was kommt auf die Tagesordnung?", "meeting-rhythm"),
    ];

    private static readonly (string Question, string Topic)[] English =
    [
        ("Do we really need a contract, or is an e-mail enough?", "agreement"),
        ("How do I approach a nursing home about reading visits?", "partner-seniors"),
        ("Everybody thinks somebody else does it. Who is responsible for what?", "roles-raci"),
        ("How do I make a goal measurable?", "smart-goals"),
        ("Can we put pictures of the kids from story time online?", "children-photos"),
        ("Our contact at the school is leaving, how do we hand over?", "deputies-handover"),
        ("How do we find volunteers to read aloud?", "volunteers"),
        ("The bank wants its logo on everything. Is that still a partner?", "sponsor-or-partner"),
        ("Two partners are fighting, how do we sort that out?", "conflict"),
        ("How often should we meet, and what goes on the agenda?", "meeting-rhythm"),
    ];

    [Theory]
    [InlineData("de-DE")]
    [InlineData("en-US")]
    public async Task Ten_questions_find_their_topics(string locale)
    {
        await using var visit = await Visit.Begin(host, chromium, locale);
        var missed = new List<string>();
        foreach (var (question, topic) in locale == "de-DE" ? German : English)
        {
            await Ask(visit, question);
            if (visit.Heard.Last("topic") is var heard && heard != topic)
            {
                missed.Add($"{heard}: {question}");
            }
        }

        Assert.Empty(missed);
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("de-DE", "Neuer Plan", "Lesestart", "Abbrechen", "Wie mache ich ein Ziel messbar?", "Zum Schritt", "Das hat geholfen", 1280, false)]
    [InlineData("en-US", "New plan", "Reading start", "Cancel", "How do I make a goal measurable?", "To the step", "That helped", 390, true)]
    public async Task A_related_topic_leads_into_its_planning_step(
        string locale, string plan, string title, string cancel, string question, string door, string helped, int width, bool dark)
    {
        await using var visit = await Visit.Begin(host, chromium, locale, dark, width);
        foreach (var words in (string[])[plan, title, cancel, question])
        {
            await Ask(visit, words);
        }

        Assert.Equal("smart-goals", visit.Heard.Last("topic"));
        await Picture(visit, $"question-{locale}");
        await Answered(visit, () => visit.Suggestions.First.ClickAsync());
        Assert.Equal("indicators", visit.Heard.Last("topic"));

        var before = await visit.Messages.CountAsync();
        await visit.Page.Locator(".ac-adaptiveCard").Last.GetByRole(AriaRole.Button, new() { Name = helped, Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Messages).ToHaveCountAsync(before + 1, new() { Timeout = 20_000 });
        Assert.Equal("rate-helpful", visit.Heard.Last("intent"));
        await Picture(visit, $"rated-{locale}");

        // What leads on from the topic is still offered.
        await Answered(visit, () => visit.Suggestions.Filter(new() { HasText = door }).ClickAsync());
        Assert.Equal("goals", visit.Heard.Last("step"));
        await Assertions.Expect(visit.Suggestions.First).ToBeVisibleAsync();
        await Picture(visit, $"step-{locale}");
    }

    private static Task Ask(Visit visit, string words) => Answered(visit, () => visit.Say(words));

    // A turn is over when its last message, which offers what comes next, stands beneath the person's own.
    private static async Task Answered(Visit visit, Func<Task> act)
    {
        var before = await visit.Messages.CountAsync();
        await act();
        await Assertions.Expect(visit.Messages.Nth(before + 1)).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await Assertions.Expect(visit.Suggestions.First).ToBeVisibleAsync(new() { Timeout = 20_000 });
    }

    private static async Task Picture(Visit visit, string name)
    {
        // Smooth scrolling comes to rest.
        await visit.Page.WaitForTimeoutAsync(600);
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Artifacts("page"), $"{name}.png") });
    }
}
