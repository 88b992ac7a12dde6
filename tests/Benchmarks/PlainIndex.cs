using Knowledge.Reading;
using Knowledge.Searching.Words;

namespace Benchmarks;

/// <summary>The least a search can be, for comparison: an inverted index in memory, words as written, ranked by BM25.</summary>
internal sealed class PlainIndex
{
    private const double Saturation = 1.2;
    private const double Length = 0.75;

    private readonly Dictionary<string, List<(int Document, int Count)>> postings = new(StringComparer.Ordinal);
    private readonly double[] lengths;
    private readonly double usual;

    public PlainIndex(Shelf shelf)
    {
        lengths = new double[shelf.Articles.Count];
        for (var document = 0; document < lengths.Length; document++)
        {
            var article = shelf.Articles[document];
            var words = Tokens.Of($"{article.Title} {article.Summary} {article.Body} {string.Join(' ', article.Questions)}");
            lengths[document] = words.Count;
            foreach (var word in words.GroupBy(word => word, StringComparer.Ordinal))
            {
                if (!postings.TryGetValue(word.Key, out var list))
                {
                    postings[word.Key] = list = [];
                }

                list.Add((document, word.Count()));
            }
        }

        usual = lengths.Average();
    }

    public int Best(string question)
    {
        var scores = new double[lengths.Length];
        foreach (var word in Tokens.OfMessage(question).Distinct(StringComparer.Ordinal))
        {
            if (!postings.TryGetValue(word, out var list) || list.Count > lengths.Length / 10)
            {
                continue;
            }

            var rarity = Math.Log(1 + ((lengths.Length - list.Count + 0.5) / (list.Count + 0.5)));
            foreach (var (document, count) in list)
            {
                scores[document] += rarity * count * (Saturation + 1) / (count + (Saturation * (1 - Length + (Length * lengths[document] / usual))));
            }
        }

        return Array.IndexOf(scores, scores.Max());
    }
}
