using PartnerBot.Texts;

namespace Benchmarks;

/// <summary>What it costs to understand an utterance, what the largest hostile inputs cost, and how the cost grows with the length.</summary>
internal static class UnderstandSpeed
{
    private const int Rounds = 5;
    private const int HostileRounds = 15;
    private const double Tick = 0.05;
    private const int HostileLength = 28 * 1024;

    public static void Measure()
    {
        Machine.Introduce();
        var stages = new UnderstandStages();
        foreach (var language in Enum.GetValues<Language>())
        {
            Ordinary(stages, language);
        }

        Console.WriteLine($"hostile inputs, best of {HostileRounds}, processor time: {HostileLength} units (limit 100 ms), and t(n)/t(n/2) (limit 2.5)");
        foreach (var (family, make) in HostileTexts.Families)
        {
            Hostile(stages, family, make);
        }

        Console.WriteLine($"load at the end: {Machine.Load()}");
    }

    /// <summary>One family of hostile texts, every stage.</summary>
    public static void Measure(string family)
    {
        Machine.Introduce();
        var stages = new UnderstandStages();
        foreach (var (name, make) in HostileTexts.Families.Where(known => known.Family == family))
        {
            Hostile(stages, name, make, all: true);
        }

        Console.WriteLine($"load at the end: {Machine.Load()}");
    }

    private static void Ordinary(UnderstandStages stages, Language language)
    {
        var utterances = PartnerBot.Understanding.Examples.Of(language).Select(example => example.Text).ToList();
        for (var warm = 0; warm < 2; warm++)
        {
            utterances.ForEach(text => stages.All(text, language));
        }

        Console.WriteLine($"{language}: {utterances.Count} utterances, the best of {Rounds} rounds each, processor time of the thread");
        foreach (var (stage, read) in stages.Each)
        {
            var best = utterances.Select(text => Best(Rounds, () => read(text, language))).Order().ToList();
            Console.WriteLine($"  {stage,-12} median {At(best, 0.5):0.000} ms  p99 {At(best, 0.99):0.000} ms  most {best[^1]:0.000} ms");
        }
    }

    private static void Hostile(UnderstandStages stages, string family, Func<int, string> make, bool all = false)
    {
        var whole = make(HostileLength);
        var half = make(HostileLength / 2);
        foreach (var (stage, read) in stages.Each)
        {
            var (one, two) = (Best(HostileRounds, () => read(half, Language.German)), Best(HostileRounds, () => read(whole, Language.German)));
            // Below a few hundredths of a millisecond the clock's own steps and the caches count; then the ratio says nothing.
            var isWrong = two > 100 || (one > Tick && two > one * 2.5);
            if (isWrong || all || stage == "all stages")
            {
                Console.WriteLine($"  {family,-24} {stage,-12} {two,8:0.00} ms   ratio {two / one:0.00}  {Allocated(() => read(whole, Language.German)) / 1024,6} KB{(isWrong ? "   TOO SLOW" : "")}");
            }
        }
    }

    private static double Best(int rounds, Action work)
    {
        var best = double.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            var start = ThreadTime.Now();
            work();
            best = Math.Min(best, (ThreadTime.Now() - start).TotalMilliseconds);
        }

        return best;
    }

    private static long Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double At(List<double> sorted, double share) => sorted[(int)(share * (sorted.Count - 1))];
}
