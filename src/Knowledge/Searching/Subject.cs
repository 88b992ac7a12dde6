using Knowledge.Catalogue;
using Knowledge.Reading;
using Knowledge.Searching.Words;

namespace Knowledge.Searching;

/// <summary>Something a message can be about: a topic of the shelf with its articles, or something that is not on the shelf.</summary>
/// <param name="Id">The topic's slug, or the name of what lies elsewhere.</param>
/// <param name="Articles">The topic's articles by language; none for what lies elsewhere.</param>
/// <param name="Words">The words that surround it; null for a topic of a library's own.</param>
internal sealed record Subject(string Id, IReadOnlyList<Article> Articles, WordField? Words)
{
    public bool IsElsewhere => Articles.Count == 0;

    /// <summary>The article in a language, or else in the other one.</summary>
    public Article In(string language) => Articles.FirstOrDefault(article => article.Language == language) ?? Articles[0];

    /// <summary>The topics of a shelf and what lies elsewhere.</summary>
    public static List<Subject> All(Shelf shelf, SearchWords words)
    {
        var fields = words.Topics.ToDictionary(field => field.Id, StringComparer.Ordinal);
        return
        [
            .. shelf.Articles.GroupBy(article => article.Slug).Select(group => new Subject(group.Key, [.. group], fields.GetValueOrDefault(group.Key))),
            .. words.Elsewhere.Select(field => new Subject(field.Id, [], field)),
        ];
    }

    /// <summary>The same subjects when their words are no longer needed.</summary>
    public static List<Subject> Kept(Shelf shelf, string[] elsewhere) =>
        [.. shelf.Articles.GroupBy(article => article.Slug).Select(group => new Subject(group.Key, [.. group], null)), .. elsewhere.Select(id => new Subject(id, [], null))];

    /// <summary>All its texts, cut into words once.</summary>
    public List<SubjectText> Texts(Weights weights)
    {
        var texts = new List<SubjectText>();
        foreach (var tongue in new[] { Tongue.German, Tongue.English })
        {
            void Add(string text, float weight, TextKind kind) => texts.Add(new SubjectText(tongue, Tokens.Of(text), weight, kind));
            foreach (var hint in Words?.Words.In(tongue.Code) ?? [])
            {
                Add(hint, weights.Hint, TextKind.Hint);
            }

            foreach (var message in Words?.Asked.In(tongue.Code) ?? [])
            {
                Add(message, weights.Question, TextKind.Question);
            }

            foreach (var article in Articles.Where(article => article.Language == tongue.Code))
            {
                Add(article.Title, weights.Title, TextKind.Question);
                Add(article.Summary, weights.Summary, TextKind.Hint);
                Add(article.Body, weights.Body, TextKind.Prose);
                foreach (var question in article.Questions)
                {
                    Add(question, weights.Question, TextKind.Question);
                }
            }
        }

        return texts;
    }
}
