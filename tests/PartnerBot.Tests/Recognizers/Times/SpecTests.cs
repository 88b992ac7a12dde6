using PartnerBot.Texts;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Recognizers.Times;

public sealed class SpecTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(Language.German, 0.95)]
    [InlineData(Language.English, 0.90)]
    public void Dates_are_understood_as_Recognizers_Text_understands_them(Language language, double target)
    {
        if (Cases(language) is not { } cases)
        {
            return;
        }

        var passed = cases.Select(spec => (spec.Kind, Passes: spec.Passes(language))).ToList();
        foreach (var kind in passed.GroupBy(spec => spec.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{language,-8} {kind.Key,-10} {kind.Count(spec => spec.Passes),4} of {kind.Count(),4}");
        }

        var rate = (double)passed.Count(spec => spec.Passes) / passed.Count;
        output.WriteLine($"{language,-8} {"all",-10} {rate:P1}");
        Assert.True(rate >= target, $"{rate:P1} is below {target:P0}.");
    }

    [Theory]
    [InlineData(Language.English)]
    public void Words_that_are_no_dates_stay_silent(Language language)
    {
        if (Cases(language)?.Where(spec => spec.Kind == "none").ToList() is not { Count: > 0 } silent)
        {
            return;
        }

        var rate = (double)silent.Count(spec => spec.Passes(language)) / silent.Count;
        Assert.True(rate >= 0.97, $"Only {rate:P1} are silent.");
    }

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Every_deviation_is_listed_with_its_reason_and_no_line_is_stale(Language language)
    {
        if (Cases(language) is not { } cases)
        {
            return;
        }

        var listed = File.ReadAllLines(Path.Combine(Places.Here, $"deviations.{language}.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToDictionary(line => line[0], line => line[1], StringComparer.Ordinal);
        Assert.All(listed, line => Assert.True(line.Value.Length > 10, $"{line.Key} has no reason."));

        var missed = cases.Where(spec => !spec.Passes(language)).ToDictionary(spec => spec.Key, StringComparer.Ordinal);
        foreach (var spec in missed.Values.Where(spec => !listed.ContainsKey(spec.Key)))
        {
            output.WriteLine($"{spec.Key}\n  expected {string.Join(" | ", spec.Expected)}\n  found    {string.Join(" | ", spec.Found(language))}");
        }

        Assert.Empty(missed.Keys.Except(listed.Keys));
        Assert.Empty(listed.Keys.Except(missed.Keys));
    }

    private List<SpecCase>? Cases(Language language)
    {
        if (Places.Spec(language.ToString()) is { } path)
        {
            return [.. SpecCase.Read(path)];
        }

        output.WriteLine("The Recognizers-Text specs are not beside this repository, so nothing was compared with them.");
        return null;
    }
}
