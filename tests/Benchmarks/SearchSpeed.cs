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
        var knowledge = Path.Combine(AppContext.BaseDirectory, "knowledge");
        var (loads, opens) = (new List<double>(), new List<double>());
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (shelf, words, desk) = Open(knowledge, loads, opens);
        Console.WriteLine($"  shelf, words and index in memory: {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:0.0} MB");
        for (var build = 1; build < Builds; build++)
        {
            Open(knowledge, loads, opens);
        }

        Say("read shelf and words", loads);
        Say("build the index", opens);
        var questions = shelf.Articles.SelectMany(article => article.Questions.Select(question => (Question: question, article.Language))).ToList();
        Console.WriteLine($"{shelf.Articles.Count} articles, {questions.Count} questions, {Rounds} rounds, every second one misspelt:");
        Answer(questions, (question, language) => desk.Ask(question, language), "desk");

        var many = ManyArticles.Of(shelf, Articles);
        var watch = Stopwatch.StartNew();
        var large = KnowledgeDesk.Open(many, words);
        Console.WriteLine($"{Articles} articles: index built in {watch.ElapsedMilliseconds} ms");
        var plain = new PlainIndex(many);
        for (var round = 0; round < Rounds; round++)
        {
            Answer(questions, (question, language) => large.Ask(question, language), "desk");
            Answer(questions, (question, _) => plain.Best(question), "plain inverted index");
        }

        Console.WriteLine($"load at the end: {Machine.Load()}");
    }

    private static (Shelf Shelf, SearchWords Words, KnowledgeDesk Desk) Open(string knowledge, List<double> loads, List<double> opens)
    {
        var watch = Stopwatch.StartNew();
        var (shelf, words) = (Shelf.Load(Path.Combine(knowledge, "Content"), []), SearchWords.Load(Path.Combine(knowledge, "Catalogue")));
        loads.Add(watch.Elapsed.TotalMilliseconds);
        watch.Restart();
        var desk = KnowledgeDesk.Open(shelf, words);
        opens.Add(watch.Elapsed.TotalMilliseconds);
        return (shelf, words, desk);
    }

    private static void Answer(List<(string Question, string Language)> questions, Func<string, string, object> ask, string what)
    {
        var times = new List<double>(questions.Count);
        for (var at = 0; at < questions.Count; at++)
        {
            var question = at % 2 == 0 ? questions[at].Question : Misspelt(questions[at].Question);
            var start = Stopwatch.GetTimestamp();
            ask(question, questions[at].Language);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine($"  {what,-22} p50 {times[times.Count / 2],6:0.000} ms  p99 {times[(int)(times.Count * 0.99)],6:0.000} ms  worst {times[^1],6:0.000} ms");
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
