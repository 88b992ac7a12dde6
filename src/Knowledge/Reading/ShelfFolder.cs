namespace Knowledge.Reading;

/// <summary>One folder with <c>de/</c> and <c>en/</c> below it.</summary>
internal sealed class ShelfFolder(string folder, bool own)
{
    /// <summary>The articles that stand here in both languages, German first; adds a fault for each file that had to be left out.</summary>
    public IEnumerable<Article[]> Pairs(List<Fault> faults)
    {
        var read = Shelf.Languages.ToDictionary(language => language, language => ReadAll(language, faults));
        foreach (var (language, articles) in read)
        {
            var twins = read[language == "de" ? "en" : "de"];
            foreach (var slug in articles.Keys.Where(slug => !twins.ContainsKey(slug)))
            {
                faults.Add(new Fault(PathOf(language, slug), "its twin in the other language is missing", own));
            }
        }

        return read["de"].Values
            .Where(german => german is not null && read["en"].GetValueOrDefault(german.Slug) is not null)
            .Select(german => new[] { german!, read["en"][german!.Slug]! });
    }

    /// <summary>Slug to article, or to null for a broken file, whose twin then needs no second complaint.</summary>
    private Dictionary<string, Article?> ReadAll(string language, List<Fault> faults)
    {
        var found = new Dictionary<string, Article?>(StringComparer.Ordinal);
        var place = Path.Combine(folder, language);
        if (!Directory.Exists(place))
        {
            return found;
        }

        foreach (var file in Directory.EnumerateFiles(place, "*.md"))
        {
            var slug = Path.GetFileNameWithoutExtension(file);
            try
            {
                found[slug] = ArticleReader.Read(slug, language, File.ReadAllText(file), own);
            }
            catch (EntryException fault)
            {
                found[slug] = null;
                faults.Add(new Fault(file, $"line {fault.Line}: {fault.Message}", own));
            }
        }

        return found;
    }

    private string PathOf(string language, string slug) => Path.Combine(folder, language, $"{slug}.md");
}
