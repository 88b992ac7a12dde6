namespace Knowledge.Reading;

/// <summary>The articles PartnerBot can answer from, always in pairs of German and English, and the files that were left out.</summary>
/// <param name="Articles">Sound articles, ordered by slug and language; every slug stands there once per language.</param>
/// <param name="Faults">One fault per file left out.</param>
public sealed record Shelf(IReadOnlyList<Article> Articles, IReadOnlyList<Fault> Faults)
{
    /// <summary>The folders of a shelf, which are also the names of its languages.</summary>
    public static readonly IReadOnlyList<string> Languages = ["de", "en"];

    /// <summary>The article of a topic in a language, if there is one.</summary>
    public Article? Find(string slug, string language) =>
        Articles.FirstOrDefault(article => article.Slug == slug && article.Language == language);

    /// <summary>
    /// Reads <c>de/*.md</c> and <c>en/*.md</c> of the product's folder and of the library's own folders. A pair in an own folder replaces
    /// the product's pair of the same name. A missing folder is an empty one.
    /// </summary>
    /// <exception cref="IOException">A file is there but cannot be read.</exception>
    public static Shelf Load(string contentFolder, IEnumerable<string> ownFolders)
    {
        var faults = new List<Fault>();
        var bySlug = new SortedDictionary<string, Article[]>(StringComparer.Ordinal);
        foreach (var (folder, own) in ownFolders.Select(folder => (folder, true)).Prepend((contentFolder, false)))
        {
            foreach (var pair in new ShelfFolder(folder, own).Pairs(faults))
            {
                bySlug[pair[0].Slug] = pair;
            }
        }

        var sound = new List<Article>();
        foreach (var article in bySlug.Values.SelectMany(pair => pair))
        {
            if (article.Related.FirstOrDefault(slug => !bySlug.ContainsKey(slug)) is { } stranger)
            {
                faults.Add(new Fault($"{article.Language}/{article.Slug}.md", $"its related topic '{stranger}' does not exist", article.Own));
            }
            else
            {
                sound.Add(article);
            }
        }

        var torn = sound.GroupBy(article => article.Slug).Where(group => group.Count() == 1).Select(group => group.Single()).ToList();
        faults.AddRange(torn.Select(left => new Fault($"{left.Language}/{left.Slug}.md", "its twin in the other language was left out", left.Own)));
        return new Shelf([.. sound.Except(torn)], faults);
    }
}
