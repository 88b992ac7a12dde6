using PartnerBot.Texts;
using PartnerBot.Understanding;

namespace PartnerBot.Tests.Understanding;

public class UtterancesTests
{
    private static readonly HashSet<Intent> Contract =
    [
        Intent.StartPlan, Intent.ShowPlans, Intent.AddPartner, Intent.SetGoal, Intent.AssignRole, Intent.AddTask, Intent.ShowTasks, Intent.MarkDone,
        Intent.Snooze, Intent.RemindMe, Intent.Export, Intent.Help, Intent.Cancel, Intent.Back, Intent.ChangeLanguage, Intent.HealthCheck, Intent.MakeCase,
    ];

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Every_intent_has_enough_utterances(Language language)
    {
        var counts = Examples.Of(language).Where(example => Intents.OfFile(example.Kind) is not null)
            .CountBy(example => Intents.OfFile(example.Kind)!.Value.Intent).ToDictionary();

        Assert.All(Enum.GetValues<Intent>(), intent => Assert.True(counts.GetValueOrDefault(intent) >= (Contract.Contains(intent) ? 40 : 25), $"{intent.Name()}"));
    }

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Every_question_about_the_plan_has_utterances(Language language) =>
        Assert.Equal(
            Enum.GetValues<PlanQuestion>().Order(),
            Examples.Of(language).Select(example => Intents.OfFile(example.Kind)?.Question).OfType<PlanQuestion>().Distinct().Order());

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Every_file_is_an_intent_a_question_or_background(Language language) =>
        Assert.All(Examples.Of(language), example => Assert.True(Intents.OfFile(example.Kind) is not null || example.Kind is "ordinary" or "questions", example.Kind));

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void No_utterance_teaches_two_kinds(Language language) =>
        Assert.Empty(Examples.Of(language).GroupBy(example => example.Text.ToUpperInvariant())
            .Where(group => group.Select(example => example.Kind).Distinct().Count() > 1).Select(group => group.Key));

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void What_is_tested_was_not_taught_as_background(Language language)
    {
        var taught = Examples.Of(language).Where(example => Intents.OfFile(example.Kind) is null).Select(example => example.Text.ToUpperInvariant()).ToHashSet();

        Assert.All(Corpus.Lines("ordinary", language).Concat(Corpus.Lines("questions", language)), line => Assert.DoesNotContain(line.ToUpperInvariant(), taught));
    }

    [Fact]
    public void Names_on_the_wire_are_those_of_the_contract() =>
        Assert.Equal(
            ["start-plan", "show-plans", "add-partner", "set-goal", "assign-role", "add-task", "show-tasks", "mark-done", "snooze", "remind-me", "export",
                "help", "cancel", "back", "change-language", "health-check", "make-case"],
            Enum.GetValues<Intent>().Where(Contract.Contains).OrderBy(intent => Array.IndexOf([.. Contract], intent)).Select(intent => intent.Name()));

    [Fact]
    public void A_name_leads_back_to_its_intent() =>
        Assert.All(Enum.GetValues<Intent>(), intent => Assert.Equal(intent, Intents.Named(intent.Name())));
}
