using System.Globalization;
using PartnerBot.Texts;
using PartnerBot.Understanding;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Understanding;

public class HeldBackTests(ITestOutputHelper output)
{
    private const int Folds = 5;

    private static readonly Dictionary<Language, IReadOnlyList<Example>> All =
        Enum.GetValues<Language>().ToDictionary(language => language, Examples.Of);

    private static readonly Lazy<List<Trial>> Trials = new(() => [.. Enumerable.Range(0, Folds).SelectMany(Fold)]);

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void A_reader_that_learnt_four_fifths_understands_the_last_fifth(Language language)
    {
        var trials = Trials.Value.Where(trial => trial.Language == language && trial.Wanted is not null).ToList();
        foreach (var group in trials.GroupBy(trial => trial.Wanted!.Value).OrderBy(group => group.Key))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{group.Key.Name(),-18} {group.Count(trial => trial.IsRight),4} of {group.Count(),4}  {group.Average(trial => trial.IsRight ? 100.0 : 0),6:f1} %"));
        }

        var share = trials.Average(trial => trial.IsRight ? 1.0 : 0.0);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all                {share:p2}"));
        Assert.True(share >= 0.95, $"{share:p2}");
    }

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void What_it_is_sure_of_is_right(Language language)
    {
        var sure = Trials.Value.Where(trial => trial is { Read.Verdict: Verdict.Sure, Wanted: not null } && trial.Language == language).ToList();

        Assert.True(sure.Average(trial => trial.IsRight ? 1.0 : 0.0) >= 0.97);
    }

    [Fact]
    public void A_higher_score_is_more_often_right()
    {
        var read = Trials.Value.Where(trial => trial.Read is not null).ToList();
        double Right(double from, double to) => read.Where(trial => trial.Read!.Score >= from && trial.Read.Score < to).Average(trial => trial.IsRight ? 1.0 : 0.0);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"0.4–0.7: {Right(0.4, 0.7):p0} right, 0.7–0.9: {Right(0.7, 0.9):p0}, 0.9–1: {Right(0.9, 1.01):p0}"));

        Assert.True(Right(0.4, 0.7) < Right(0.7, 0.9) && Right(0.7, 0.9) < Right(0.9, 1.01));
    }

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Questions_about_the_plan_are_told_apart(Language language)
    {
        var asked = Trials.Value.Where(trial => trial.Language == language && trial is { Wanted: Intent.AskPlan, IsRight: true }).ToList();

        Assert.True(asked.Average(trial => trial.Read!.Arguments.Question == trial.Question ? 1.0 : 0.0) >= 0.93);
    }

    private static IEnumerable<Trial> Fold(int fold)
    {
        var reader = new CommandReader(language => [.. All[language].Where((_, at) => at % Folds != fold)]);
        return All.SelectMany(pair => pair.Value.Where((_, at) => at % Folds == fold).Select(example => new Trial(
            pair.Key, Intents.OfFile(example.Kind)?.Intent, Intents.OfFile(example.Kind)?.Question, reader.Read(example.Text, pair.Key))));
    }

    private sealed record Trial(Language Language, Intent? Wanted, PlanQuestion? Question, Understood? Read)
    {
        public bool IsRight => Read?.Intent == Wanted;
    }
}
