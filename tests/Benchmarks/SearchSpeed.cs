using System.Diagnostics;
using Knowledge.Catalogue;
using Knowledge.Reading;
using Knowledge.Searching;

namespace Benchmarks;

/// <summary>How long the shelf's index takes to build, what it takes up, and how fast a question is answered among many articles.</summary>
internal static class SearchSpeed
{
    private const int Builds = 5;
    private const int Rounds = 3;
    private const int Articles = 10_000;

    public static void Measure()
    {
        Machine.Introduce();
        ShelfStart.Measure();
        var knowledge = Path.Combine(AppContext.BaseDirectory, "knowledge");
        var (loads, opens, works) = (new List<double>(), new List<double>(), new List<double>());
        var kept = Learn(knowledge);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (shelf, words, desk) = Open(knowledge, kept, loads, opens, works);
        Console.WriteLine($"  shelf, words and index in memory: {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:0.0} MB");
        for (var build = 1; build < Builds; build++)
        {
            Open(knowledge, kept, loads, opens, works);
        }

        Say("read shelf and words", loads);
        Say("indexed, one article own", opens);
        Say("on all processors", works);
        var questions = shelf.Articles.SelectMany(article => article.Questions.Select(question => (Question: question, article.Language))).ToList();
        Console.WriteLine($"{shelf.Articles.Count} articles, {questions.Count} questions, {Rounds} rounds, every second one misspelt:");
        Answer(questions, "desk", (question, language) => desk.Ask(question, language));

        var many = ManyArticles.Of(shelf, Articles);
        var watch = Stopwatch.StartNew();
        var large = KnowledgeDesk.Open(many, () => words, new MemoryStream(kept));
        Console.WriteLine($"{Articles} articles: index built in {watch.ElapsedMilliseconds} ms");
        var plain = new PlainIndex(many);
        Answer(questions, "desk", (question, language) => large.Ask(question, language));
        Answer(questions, "plain inverted index", (question, _) => plain.Best(question));
        Console.WriteLine($"load at the end: {Machine.Load()}");
    }

    /// <summary>What the build does once.</summary>
    private static byte[] Learn(string knowledge)
    {
        var (shelf, words) = Load(knowledge);
        var watch = Stopwatch.StartNew();
        var kept = new MemoryStream();
        KnowledgeDesk.Open(shelf, words).Keep(kept);
        Console.WriteLine($"  learned at build time in {watch.ElapsedMilliseconds} ms, {kept.Length / 1e6:0.0} MB are kept");
        return kept.ToArray();
    }

    private static (Shelf Shelf, SearchWords Words) Load(string knowledge) =>
        (Shelf.Load(Path.Combine(knowledge, "Content"), []), SearchWords.Load(Path.Combine(knowledge, "Catalogue")));

    /// <summary>As a start with own articles does: one of them is a library's own, so the index is built anew, with what was learned from the others.</summary>
    private static (Shelf Shelf, SearchWords Words, KnowledgeDesk Desk) Open(string knowledge, byte[] kept, List<double> loads, List<double> opens, List<double> works)
    {
        var watch = Stopwatch.StartNew();
        var (built, words) = Load(knowledge);
        loads.Add(watch.Elapsed.TotalMilliseconds);
        var shelf = new Shelf([built.Articles[0] with { Own = true }, .. built.Articles.Skip(1)], []);
        var worked = Environment.CpuUsage.TotalTime;
        watch.Restart();
        var desk = KnowledgeDesk.Open(shelf, () => words, new MemoryStream(kept));
        opens.Add(watch.Elapsed.TotalMilliseconds);
        works.Add((Environment.CpuUsage.TotalTime - worked).TotalMilliseconds);
        return (shelf, words, desk);
    }

    /// <summary>
    /// By the clock, and by the time its thread was on a processor: what is left then is the question's own work, not that of others on the machine.
    /// Each question counts once with its best round too.
    /// </summary>
    private static void Answer(List<(string Question, string Language)> questions, string what, Func<string, string, object> ask)
    {
        var best = Enumerable.Repeat(double.MaxValue, questions.Count).ToList();
        var (all, own) = (new List<double>(questions.Count * Rounds), new List<double>(questions.Count * Rounds));
        for (var round = 0; round < Rounds; round++)
        {
            for (var at = 0; at < questions.Count; at++)
            {
                var question = at % 2 == 0 ? questions[at].Question : Misspelt(questions[at].Question);
                var (start, startOwn) = (Stopwatch.GetTimestamp(), ThreadTime.Now());
                ask(question, questions[at].Language);
                own.Add((ThreadTime.Now() - startOwn).TotalMilliseconds);
                all.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                best[at] = Math.Min(best[at], all[^1]);
            }
        }

        Console.WriteLine($"  {what,-22} {Spread(all)}; on the processor {Spread(own)}; each question's best round {Spread(best)}");
    }

    private static string Spread(List<double> milliseconds)
    {
        milliseconds.Sort();
        return $"p50 {milliseconds[milliseconds.Count / 2]:0.000} ms  p99 {milliseconds[(int)(milliseconds.Count * 0.99)]:0.000} ms  worst {milliseconds[^1]:0.000} ms";
    }

    /// <summary>The longest word loses its third letter.</summary>
    private static string Misspelt(string question)
    {
        var longest = question.Split(' ').MaxBy(word => word.Length)!;
        return longest.Length < 5 ? question : question.Replace(longest, longest.Remove(2, 1), StringComparison.Ordinal);
    }

    private static void Say(string what, List<double> milliseconds) =>
        Console.WriteLine($"  {what,-22} first {milliseconds[0],5:0} ms, then best {milliseconds.Skip(1).Min(),5:0} ms, worst {milliseconds.Skip(1).Max(),5:0} ms");
}
