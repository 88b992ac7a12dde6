using PartnerBot.Planning;
using PartnerBot.Planning.Portfolio;
using PartnerBot.Tests.Conversations.ActionPlan;
using PartnerBot.Tests.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.Portfolio;

public sealed class PortfolioTests
{
    private static Plan Reading => (PlanDrafts.Empty with { Id = "reading", Title = "Lesefest" }).Date("kick-off", "2026-09-01").Date("end", "2026-12-20")
        .Task("Raum buchen", "Frau Kaya", PlanDrafts.On("2026-11-10"), ("effort", new Value.Number(5)));

    private static Plan Coalition => (PlanDrafts.Empty with { Id = "coalition", Title = "Bündnis" }).Date("end", "2028-12-31").Role("coordinator", "Frau Kaya", 6)
        .Task("Zahlen sammeln", "Frau Kaya", PlanDrafts.On("2026-12-01"), ("effort", new Value.Number(4))).Task("Brief", "Herr Brandt", PlanDrafts.On("2027-03-01"));

    [Theory]
    [InlineData(Language.German, "alle Kooperationen")]
    [InlineData(Language.English, "all partnerships")]
    public void All_partnerships_are_shown_those_in_trouble_first(Language language, string words)
    {
        var chat = new Chat(language).Open(Coalition).Open(Reading).Say(words);
        Assert.Equal(["Lesefest", "Bündnis"], Names(chat));
        Assert.Contains("2026", chat.Card.FallbackText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.German, "Welche Partnerschaften enden dieses Jahr?")]
    [InlineData(Language.English, "Which partnerships end this year?")]
    public void Those_that_end_this_year_are_named(Language language, string words) =>
        Assert.Equal(["Lesefest"], Names(new Chat(language).Open(Coalition).Open(Reading).Say(words)));

    [Fact]
    public void Where_none_ends_this_year_it_is_said() =>
        Assert.Contains("portfolio.ending.none", new Chat().Open(Coalition).Say("Welche Partnerschaften enden dieses Jahr?").Keys);

    [Fact]
    public void Who_carries_too_much_comes_first()
    {
        var chat = new Chat().Open(Coalition).Open(Reading).Say("Wer ist überlastet?");
        Assert.Equal(["Frau Kaya", "Herr Brandt"], Names(chat));
        Assert.Equal("load.too-much", chat.Sheet.Parts[0].Rows[0].Note!.Key);
        var load = Load.Of([Coalition, Reading], PlanDrafts.Day("2026-11-21"))[0];
        Assert.Equal((2, 1, 9m, 9m, 6m), (load.Tasks, load.Overdue, load.Hours, load.Soon, load.Available!.Value));
    }

    [Fact]
    public void Without_plans_there_is_nothing_to_sum_up() => Assert.Contains("plans.none", new Chat().Say("alle Kooperationen").Keys);

    [Fact]
    public void Forty_long_titles_are_paged()
    {
        var chat = Enumerable.Range(0, 40).Aggregate(new Chat(), (all, n) => all.Open(Reading with { Id = $"p{n}", Title = $"{n} {new string('*', 115)}" })).Say("alle Kooperationen");
        var seen = Names(chat).ToList();
        while (chat.Sheet.More is not null)
        {
            Assert.InRange(Sizes.Of(chat.Messages), 1, Sizes.Most);
            chat.Say("Mehr zeigen");
            seen.AddRange(Names(chat));
        }

        Assert.Equal(40, seen.Distinct().Count());
    }

    [Theory]
    [InlineData("2026-11-21", Phase.Ending)]
    [InlineData("2026-09-10", Phase.Running)]
    [InlineData("2026-12-21", Phase.Ended)]
    public void The_phase_follows_from_the_dates(string today, Phase phase) => Assert.Equal(phase, Outlook.Of(Reading, PlanDrafts.Day(today)).Phase);

    private static IEnumerable<string> Names(Chat chat) => chat.Sheet.Parts.SelectMany(part => part.Rows).Select(row => row.Name);
}
