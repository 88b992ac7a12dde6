using Knowledge.Reading;
using Knowledge.Searching;
using Knowledge.Searching.Keeping;

namespace Knowledge.Tests.Searching;

/// <summary>What a build keeps of what the desk learned, and the desk that takes it up.</summary>
public sealed class KeptIndexTests : IDisposable
{
    private readonly KeptFolder folder = new();

    [Fact]
    public void A_desk_that_takes_up_what_was_kept_answers_as_the_one_that_learned_it()
    {
        var desk = KeptIndex.Open(folder.Path, Desk.Shelf, out var state);
        Assert.Equal(IndexState.Taken, state);
        var lists = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Searching"), "out-of-domain*.tsv").SelectMany(File.ReadLines)
            .Select(line => line.Split('\t')).Select(line => (Question: line[1], Language: line[0]));
        var questions = Desk.Shelf.Articles.SelectMany(article => article.Questions.Select(question => (Question: question, article.Language))).Concat(lists).Where((_, at) => at % 3 == 0).ToList();
        Assert.True(questions.Count > 1_500);
        foreach (var (question, language) in questions)
        {
            Assert.Equal(Seen(Desk.Open, question, language), Seen(desk, question, language));
            Assert.Equal(Seen(Desk.Open, Misspelt(question), language), Seen(desk, Misspelt(question), language));
        }
    }

    [Fact]
    public void Without_an_index_the_desk_answers_the_same()
    {
        File.Delete(folder.Index);
        var desk = KeptIndex.Open(folder.Path, Desk.Shelf, out var state);
        Assert.Equal(IndexState.Missing, state);
        foreach (var article in Desk.Shelf.Articles)
        {
            Assert.Equal(Seen(Desk.Open, article.Questions[0], article.Language), Seen(desk, article.Questions[0], article.Language));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(5_000)]
    [InlineData(-1)]
    public void An_index_that_is_there_only_in_part_is_torn(int length)
    {
        File.WriteAllBytes(folder.Index, length < 0 ? KeptFolder.Kept[..^-length] : KeptFolder.Kept[..length]);
        Assert.Null(KeptIndex.Find(folder.Path, out var state));
        Assert.Equal(IndexState.Torn, state);
    }

    [Fact]
    public void A_single_changed_byte_anywhere_keeps_an_index_from_being_used()
    {
        var random = new Random(11);
        foreach (var at in Enumerable.Range(0, 44).Concat(Enumerable.Range(0, 20).Select(_ => random.Next(KeptFolder.Kept.Length))).Append(KeptFolder.Kept.Length - 1))
        {
            var bytes = KeptFolder.Kept.ToArray();
            bytes[at] ^= 0x10;
            File.WriteAllBytes(folder.Index, bytes);
            Assert.Null(KeptIndex.Find(folder.Path, out var state));
            Assert.NotEqual(IndexState.Taken, state);
        }
    }

    [Fact]
    public void A_torn_index_never_stops_the_desk()
    {
        File.WriteAllText(folder.Index, "no index at all");
        var desk = KeptIndex.Open(folder.Path, Desk.Shelf, out var state);
        Assert.Equal(IndexState.Torn, state);
        Assert.Equal("smart-goals", desk.Rank("Was bedeutet SMART bei Zielen?", "de", 1)[0].Slug);
    }

    [Theory]
    [InlineData("Content/de/conflict.md")]
    [InlineData("Catalogue/words.txt")]
    [InlineData("Catalogue/elsewhere.yaml")]
    [InlineData("Catalogue/Situations/en/conflict.txt")]
    public void An_index_of_files_that_were_changed_or_taken_away_since_is_stale(string file)
    {
        var path = Path.Combine(folder.Path, file);
        File.AppendAllText(path, " ");
        Assert.Null(KeptIndex.Find(folder.Path, out var changed));
        File.Delete(path);
        Assert.Null(KeptIndex.Find(folder.Path, out var gone));
        Assert.Equal((IndexState.Stale, IndexState.Stale), (changed, gone));
    }

    [Fact]
    public void An_index_of_another_version_of_the_program_is_stale()
    {
        var bytes = KeptFolder.Kept.ToArray();
        bytes[8]++;
        File.WriteAllBytes(folder.Index, bytes);
        Assert.Null(KeptIndex.Find(folder.Path, out var state));
        Assert.Equal(IndexState.Stale, state);
    }

    [Fact]
    public void An_article_of_a_librarys_own_is_found_beside_what_was_learned_before()
    {
        var own = Desk.Shelf.Articles.Where(article => article.Slug == "meeting-rhythm").Select(article => article with
        {
            Slug = "planetarium", Own = true, Related = [], Body = "Das Planetarium zeigt Sterne. The planetarium shows stars.",
            Title = article.Language == "de" ? "Mit dem Planetarium zusammenarbeiten" : "Working with the planetarium",
            Questions = article.Language == "de" ? ["Sternenabend mit dem Planetarium", "Wie fragen wir die Sternwarte?"] : ["Star night with the planetarium", "How do we ask the observatory?"],
        });
        var desk = KeptIndex.Open(folder.Path, new Shelf([.. Desk.Shelf.Articles, .. own], []), out var state);
        Assert.Equal(IndexState.Taken, state);
        Assert.Equal("planetarium", desk.Rank("Wir möchten mit der Sternwarte zusammenarbeiten", "de", 1)[0].Slug);
        Assert.Equal("planetarium", Assert.IsType<Answer.Found>(desk.Ask("How do we start working with the planetarium?", "en")).Article.Slug);
        Assert.Equal("smart-goals", desk.Rank("Was bedeutet SMART bei Zielen?", "de", 1)[0].Slug);
    }

    [Fact]
    public void Learning_twice_from_the_same_files_keeps_the_same_bytes() => Assert.True(KeptFolder.Kept.AsSpan().SequenceEqual(KeptFolder.Write(folder.Path)));

    public void Dispose() => folder.Dispose();

    private static string Seen(KnowledgeDesk desk, string question, string language) => desk.Ask(question, language) switch
    {
        Answer.Found found => $"{found.Article.Slug} {found.Confidence:R} {string.Join(' ', found.Alternatives.Select(article => article.Slug))}",
        Answer.Close close => string.Join(' ', close.Candidates.Select(article => article.Slug)),
        Answer.Unknown unknown => $"? {string.Join(' ', unknown.Nearest.Select(article => article.Slug))}",
        var other => throw new InvalidOperationException(other.ToString()),
    };

    private static string Misspelt(string question)
    {
        var longest = question.Split(' ').MaxBy(word => word.Length)!;
        return longest.Length < 5 ? question : question.Replace(longest, longest.Remove(2, 1), StringComparison.Ordinal);
    }
}
