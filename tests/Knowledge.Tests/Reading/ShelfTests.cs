using Knowledge.Reading;

namespace Knowledge.Tests.Reading;

public sealed class ShelfTests : IDisposable
{
    private const string Sound = """
        ---
        title: "Goals: shared ones"
        summary: Agree on one line.
        sources:
          - Own practice notes
        reviewed: 2026-11-21
        related: [goals]
        step: goals
        questions:
          - How do we agree?
          - "What counts: the number or the story?"
        ---
        Agree first.
        """;

    private readonly string root = Directory.CreateTempSubdirectory("shelf").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_sound_pair_is_read_with_all_its_parts()
    {
        Put("product/de/goals.md", Sound);
        Put("product/en/goals.md", "\uFEFF" + Sound.ReplaceLineEndings("\r\n"));

        var shelf = Load();

        Assert.Empty(shelf.Faults);
        Assert.Equal(["de", "en"], shelf.Articles.Select(article => article.Language));
        var article = shelf.Find("goals", "en")!;
        Assert.Equal("Goals: shared ones", article.Title);
        Assert.Equal(new DateOnly(2026, 11, 21), article.Reviewed);
        Assert.Equal(["How do we agree?", "What counts: the number or the story?"], article.Questions);
        Assert.Equal(["goals"], article.Related);
        Assert.Equal("Agree first.", article.Body);
    }

    [Theory]
    [InlineData("step: goals", "step: dreams", "'dreams' is no known step")]
    [InlineData("step: goals", "steps: goals", "'steps' is no known key")]
    [InlineData("reviewed: 2026-11-21", "reviewed: 21.11.2026", "'reviewed' must be a date")]
    [InlineData("related: [goals]", "related: [goals, moon]", "'moon' does not exist")]
    [InlineData("related: [goals]", "related: [goals", "must end with ']'")]
    [InlineData("title: \"Goals: shared ones\"", "title: Goals: shared ones", "needs double quotes")]
    [InlineData("summary: Agree on one line.", "", "'summary' is missing")]
    [InlineData("summary: Agree on one line.", "title: Twice", "'title' stands twice")]
    [InlineData("sources:\n  - Own practice notes", "sources: Own practice notes", "'sources' must be a list")]
    [InlineData("Agree first.", "", "no text below")]
    [InlineData("---\ntitle", "title", "must begin with a line of three dashes")]
    [InlineData("---\nAgree first.", "Agree first.", "no closing line")]
    [InlineData("questions:\n", "questions:\n  nested: no\n", "neither")]
    public void A_broken_file_is_named_with_its_fault_and_takes_its_twin_along(string sound, string broken, string fault)
    {
        Put("product/de/goals.md", Sound.Replace(sound, broken, StringComparison.Ordinal));
        Put("product/en/goals.md", Sound);

        var shelf = Load();

        Assert.Empty(shelf.Articles);
        var sentence = Assert.Single(shelf.Faults, found => found.ToString().Contains("de" + Path.DirectorySeparatorChar + "goals.md", StringComparison.Ordinal)
            || found.File == "de/goals.md").ToString();
        Assert.Contains(fault, sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_without_its_twin_is_refused()
    {
        Put("product/de/goals.md", Sound);
        var shelf = Load();
        Assert.Empty(shelf.Articles);
        Assert.Contains("twin in the other language is missing", Assert.Single(shelf.Faults).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_librarys_own_pair_replaces_the_products_and_a_broken_one_leaves_it_alone()
    {
        foreach (var language in Shelf.Languages)
        {
            Put($"product/{language}/goals.md", Sound);
            Put($"own/{language}/goals.md", Sound.Replace("Agree first.", "Our way.", StringComparison.Ordinal));
            Put($"product/{language}/roles.md", Sound);
            Put($"own/{language}/roles.md", "no front matter");
        }

        var shelf = Load();

        Assert.Equal("Our way.", shelf.Find("goals", "de")!.Body);
        Assert.True(shelf.Find("goals", "de")!.Own);
        Assert.Equal("Agree first.", shelf.Find("roles", "de")!.Body);
        Assert.Equal(2, shelf.Faults.Count);
        Assert.All(shelf.Faults, fault => Assert.True(fault.Own));
    }

    [Fact]
    public void A_missing_folder_is_an_empty_shelf() => Assert.Empty(Shelf.Load(Path.Combine(root, "nowhere"), []).Articles);

    private Shelf Load() => Shelf.Load(Path.Combine(root, "product"), [Path.Combine(root, "own")]);

    private void Put(string name, string text)
    {
        var file = Path.Combine(root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
