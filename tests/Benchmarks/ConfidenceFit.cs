using System.Globalization;
using Knowledge.Catalogue;
using Knowledge.Reading;
using Knowledge.Searching;

namespace Benchmarks;

/// <summary>
/// Fits the two regressions of <see cref="Confidence"/> and prints them: on questions that a desk never saw, a fifth at a time, and on messages about what lies
/// elsewhere held apart in the same way.
/// </summary>
internal static class ConfidenceFit
{
    private const int Parts = 5;

    public static void Measure()
    {
        Machine.Introduce();
        var knowledge = Path.Combine(AppContext.BaseDirectory, "knowledge");
        var (shelf, words) = (Shelf.Load(Path.Combine(knowledge, "Content"), []), SearchWords.Load(Path.Combine(knowledge, "Catalogue")));
        var rows = new List<(string Kind, bool Right, double[] Figures)>();
        for (var part = 0; part < Parts; part++)
        {
            var desk = KnowledgeDesk.Open(
                new Shelf([.. shelf.Articles.Select(article => article with { Questions = Without(article.Questions, part) })], []),
                words with { Topics = [.. words.Topics.Select(topic => Without(topic, part))], Elsewhere = [.. words.Elsewhere.Select(field => Without(field, part))] });
            foreach (var language in Shelf.Languages)
            {
                void Ask(string kind, string question, string? slug)
                {
                    var figures = Confidence.Figures(desk.EvidenceOf(question, language));
                    rows.Add(($"{kind} {language}", desk.Rank(question, language, 1).Any(article => article.Slug == slug), figures));
                }

                foreach (var article in shelf.Articles.Where(article => article.Language == language))
                {
                    Part(article.Questions, part).ForEach(question => Ask("named", question, article.Slug));
                }

                words.Topics.ToList().ForEach(topic => Part(topic.Asked.In(language), part).ForEach(question => Ask("told", question, topic.Id)));
                words.Elsewhere.ToList().ForEach(field => Part(field.Asked.In(language), part).ForEach(message => Ask("elsewhere", message, null)));
            }
        }

        bool IsInside(string kind) => kind.StartsWith("named", StringComparison.Ordinal) || kind.StartsWith("told", StringComparison.Ordinal);
        var belonging = Regression.Fit([.. rows.Select(row => (row.Figures, IsInside(row.Kind), 1.0))], evenly: true);
        var right = Regression.Fit([.. rows.Where(row => IsInside(row.Kind)).Select(row => (row.Figures, row.Right, 1.0))], evenly: false);
        Print("OfBelonging", belonging);
        Print("OfBeingRight", right);
        for (var threshold = 0.2; threshold < 0.9; threshold += 0.05)
        {
            var refused = rows.GroupBy(row => row.Kind).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => $"{group.Key} {100.0 * group.Count(row => Regression.Probability(row.Figures, belonging) < threshold) / group.Count():0.0}");
            Console.WriteLine($"  below {threshold:0.00} refused: {string.Join(", ", refused)}");
        }
    }

    private static List<string> Part(IReadOnlyList<string> all, int part) => [.. all.Where((_, at) => at % Parts == part)];

    private static List<string> Without(IReadOnlyList<string> all, int part) => [.. all.Where((_, at) => at % Parts != part)];

    private static WordField Without(WordField field, int part) => field with { Asked = new(Without(field.Asked.In("de"), part), Without(field.Asked.In("en"), part)) };

    private static void Print(string what, double[] weights) =>
        Console.WriteLine($"  {what}: {string.Join(", ", weights.Select(weight => weight.ToString("0.000", CultureInfo.InvariantCulture)))}");
}
