using System.Text.RegularExpressions;
using PartnerBot.Conversations.Handles;
using PartnerBot.Planning;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Reminding;
using PartnerBot.Tests.Sharing;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Conversations.OtherDays;

/// <summary>The tap over a real SQLite: whose it is, how often it counts, and that what it says cannot be made up.</summary>
public sealed partial class RealTurns
{
    [Fact]
    public async Task Somebody_elses_button_changes_nothing()
    {
        await using var library = await Tuesday();
        var card = await library.Say("anna", "Erinner mich nächsten Freitag an den Anruf beim Museum");
        Assert.Equal(new DateOnly(2026, 12, 4), await Day(library));
        Assert.Contains("gehört zu einer anderen Person", await library.Press("ben", Handle(card)), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 12, 4), await Day(library));
        Assert.Contains("27. November 2026", await library.Press("anna", Handle(card)), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 27), await Day(library));
    }

    [Fact]
    public async Task Pressed_several_times_at_once_it_counts_once()
    {
        await using var library = await Tuesday();
        var card = await library.Say("anna", "Erinner mich nächsten Freitag an den Anruf beim Museum");
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => library.Press("anna", Handle(card))));
        Assert.Single(answers, answer => answer.Contains("Geändert", StringComparison.Ordinal));
        Assert.Equal(5, answers.Count(answer => answer.Contains("schon erledigt", StringComparison.Ordinal)));
        Assert.Single(await Own(library));
        Assert.Equal(new DateOnly(2026, 11, 27), await Day(library));
    }

    [Fact]
    public async Task After_the_tap_one_undo_leaves_no_reminder()
    {
        await using var library = await Tuesday();
        await library.Press("anna", Handle(await library.Say("anna", "Erinner mich nächsten Freitag an den Anruf beim Museum")));
        await library.Say("anna", "rückgängig");
        Assert.Empty(await Own(library));
    }

    [Fact]
    public async Task A_goal_is_taken_back_with_its_tap_though_another_answer_came_between()
    {
        await using var library = await Tuesday();
        await library.AllOf("anna", "Neuer Plan", "Lesestart", "Abbrechen");
        var card = await library.Say("anna", "Neues Ziel: 40 Kinder bis nächsten Freitag");
        await library.Say("anna", "Ausleihen je Monat");
        Assert.Contains("27. November 2026", await library.Press("anna", Handle(card)), StringComparison.Ordinal);
        var goal = Assert.Single((await Plan(library)).Of("goal"));
        Assert.Equal(new Value.Day(new DateOnly(2026, 11, 27)), goal["by"]);
        Assert.NotNull(goal["indicator"]);

        // The newest change is the answer in between; behind it stands the goal as a whole.
        await library.AllOf("anna", "rückgängig", "rückgängig");
        Assert.Empty((await Plan(library)).Of("goal"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"of":"nothing","first":"2026-12-04"}""")]
    [InlineData("""{"of":"field","entry":"gone","field":"due","first":"2026-12-04","other":"2026-11-27"}""")]
    [InlineData("""{"of":"setting","where":{"dated":"reminder","id":"nobody"},"first":"2026-12-04","other":"2026-11-27"}""")]
    public async Task A_button_of_another_time_says_so(string entry)
    {
        await using var library = await Tuesday();
        await library.AllOf("anna", "Neuer Plan", "Lesestart", "Abbrechen");
        var plan = await Plan(library);
        var seal = new HandleSeal(library.Store.Secret("card-handles"));
        foreach (var id in (string[])["", plan.Id])
        {
            var answer = await library.Press("anna", seal.Seal(new Handle(Verb.OtherDay, "anna", id, "", entry, 1, HandleSeal.Nonce(), library.Time.Now.AddDays(1))));
            Assert.Matches("überschrieben|geändert", answer);
            Assert.DoesNotContain("schiefgegangen", answer, StringComparison.Ordinal);
        }

        Assert.Empty(await Own(library));
    }

    private static async Task<Installation> Tuesday()
    {
        var library = new Installation();
        library.Time.Now = new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
        await library.Say("anna", "Hallo");
        await library.Say("ben", "Hallo");
        return library;
    }

    private static async Task<IReadOnlyList<OwnReminder>> Own(Installation library) => PersonSettings.Of(await library.Store.Record(new RecordKey(PersonSettings.Kind, "anna"))).Own;

    private static async Task<Plan> Plan(Installation library) =>
        PlanJson.ReadPlan((await library.Store.Recall(new Recalling(new Address("test", "anna"), [], "anna") { Portfolio = true })).Portfolio!.Single().Json);

    private static async Task<DateOnly> Day(Installation library) => Assert.Single(await Own(library)).Day;

    // The only button whose title tells of another day.
    private static string Handle(string answer) => Meant().Match(answer).Groups[1].Value;

    [GeneratedRegex("\"handle\":\"([^\"]+)\"\\}[^{}]*\"title\":\"Gemeint war")]
    private static partial Regex Meant();
}
