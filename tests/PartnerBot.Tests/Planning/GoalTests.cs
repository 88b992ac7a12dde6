using FsCheck;
using FsCheck.Fluent;
using PartnerBot.Planning;
using PartnerBot.Planning.Goals;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Planning;

public sealed class GoalTests
{
    private static readonly DateOnly Summer = new(2027, 7, 31);

    [Theory]
    [InlineData("40 Familien", 40)]
    [InlineData("2.500 €", 2500)]
    [InlineData("1,000 visits", 1000)]
    [InlineData("12,5 %", 12.5)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("etwa 7.", 7)]
    public void The_number_in_a_value_is_found(string words, double number) => Assert.Equal((decimal)number, Numbers.First(words));

    [Fact]
    public void Words_without_a_figure_have_no_number() => Assert.Null(Numbers.First("alle Familien"));

    [Fact]
    public void Every_grouped_number_reads_as_itself_in_both_notations() => Prop.ForAll(ArbMap.Default.ArbFor<PositiveInt>(), number =>
        Numbers.First(number.Get.ToString("#,##0", System.Globalization.CultureInfo.GetCultureInfo("de-DE"))) == number.Get
        && Numbers.First(number.Get.ToString("#,##0", System.Globalization.CultureInfo.GetCultureInfo("en-US"))) == number.Get).QuickCheckThrowOnFailure();

    [Fact]
    public void A_vague_goal_without_number_or_day_is_told_so_at_most_three_times()
    {
        var notes = GoalCoach.Notes(Goal(("statement", new Value.Words("Wir wollen die Zusammenarbeit stärken")))).Select(note => note.Key).ToList();
        Assert.Equal(["coach.vague", "coach.indicator", "coach.number"], notes);
    }

    [Fact]
    public void A_goal_with_number_day_baseline_benefit_and_collector_gets_no_note() => Assert.Empty(GoalCoach.Notes(Whole));

    [Fact]
    public void A_vague_statement_gets_a_draft_with_number_and_day_and_a_sharp_one_none()
    {
        var draft = GoalCoach.Draft(Goal([.. Answers, ("statement", new Value.Words("Mehr Familien erreichen."))]))!;
        Assert.Equal("Bis Samstag, 31. Juli 2027: neue Ausweise von 12 auf 40. Mehr Familien erreichen.", Words.Say(Language.German, draft));
        Assert.Null(GoalCoach.Draft(Whole));
    }

    [Fact]
    public void The_draft_is_itself_a_goal_that_needs_no_further_draft()
    {
        var draft = Words.Say(Language.German, GoalCoach.Draft(Goal([.. Answers, ("statement", new Value.Words("Familien erreichen"))]))!);
        Assert.Null(GoalCoach.Draft(Goal([.. Answers, ("statement", new Value.Words(draft))])));
    }

    [Fact]
    public void Measured_values_stand_in_order_and_show_the_share_of_the_way()
    {
        var goal = Goal([.. Answers, (Measures.Key(new(2027, 3, 1)), new Value.Number(26)), (Measures.Key(new(2027, 1, 5)), new Value.Number(19))]);
        Assert.Equal([19m, 26m], Measures.Of(goal).Select(measure => measure.Amount));
        Assert.Equal(0.5m, Measures.Progress(goal));
    }

    private static (string, Value)[] Answers =>
    [
        ("statement", new Value.Words("40 Familien nutzen die Bibliothek")),
        ("indicator", new Value.Chosen(["new-cards"])), ("baseline", new Value.Words("12")), ("target", new Value.Words("40")),
        ("by", new Value.Day(Summer)), ("benefit-partner", new Value.Words("Sprachförderung")), ("collector", new Value.Words("Herr Brandt")),
    ];

    private static Entry Whole => Goal(Answers);

    private static Entry Goal(params (string Field, Value Value)[] answers) => new("goal-1", "goal")
    {
        Answers = answers.GroupBy(answer => answer.Field).ToDictionary(answer => answer.Key, answer => new Answer(answer.Last().Value, 1)),
    };
}
