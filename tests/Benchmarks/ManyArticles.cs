using Knowledge.Reading;

namespace Benchmarks;

/// <summary>A shelf as large as a big city's might grow: the built-in articles' sentences and questions, shuffled, each copy with words of its own.</summary>
internal static class ManyArticles
{
    private const int Sentences = 20;
    private const int Questions = 12;

    public static Shelf Of(Shelf shelf, int count)
    {
        var random = new Random(11);
        var byLanguage = shelf.Articles.GroupBy(article => article.Language).Select(group => (Articles: group.ToList(), Texts: Cut(group))).ToList();
        var many = new List<Article>(count);
        while (many.Count < count)
        {
            var (articles, texts) = byLanguage[many.Count % byLanguage.Count];
            var own = $"{(char)('a' + random.Next(26))}{texts.Words[random.Next(texts.Words.Count)]}{many.Count / 40}";
            many.Add(articles[random.Next(articles.Count)] with
            {
                Slug = $"copy-{many.Count}",
                Title = $"{texts.Words[random.Next(texts.Words.Count)]} {own}",
                Body = string.Join(". ", Enumerable.Range(0, Sentences).Select(_ => texts.Sentences[random.Next(texts.Sentences.Count)])),
                Questions = [.. Enumerable.Range(0, Questions).Select(_ => $"{texts.Questions[random.Next(texts.Questions.Count)]} {own}")],
            });
        }

        return new Shelf(many, []);
    }

    private static (List<string> Sentences, List<string> Questions, List<string> Words) Cut(IEnumerable<Article> articles)
    {
        var all = articles.ToList();
        List<string> sentences = [.. all.SelectMany(article => article.Body.Split('.', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        return (sentences, [.. all.SelectMany(article => article.Questions)], [.. sentences.SelectMany(sentence => sentence.Split(' ')).Where(word => word.Length > 5).Distinct()]);
    }
}
