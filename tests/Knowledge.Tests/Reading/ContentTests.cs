using System.Text.RegularExpressions;
using Knowledge.Reading;
using Xunit.Abstractions;

namespace Knowledge.Tests.Reading;

/// <summary>What every article the product brings must keep to.</summary>
public sealed class ContentTests(ITestOutputHelper output)
{
    private const int LongestBorrowing = 8;

    private static readonly Shelf Shelf = Shelf.Load(Folders.Content, []);

    [Fact]
    public void No_file_of_the_product_is_left_out()
    {
        Assert.Empty(Shelf.Faults.Select(fault => fault.ToString()));
        Assert.True(Shelf.Articles.Count >= 128);
    }

    [Fact]
    public void Every_article_has_twelve_questions_or_more_and_150_to_350_words()
    {
        Assert.All(Shelf.Articles, article => Assert.True(article.Questions.Count >= 12, Name(article)));
        Assert.All(Shelf.Articles, article => Assert.True(Words(article.Body).Length is >= 150 and <= 350, $"{Name(article)}: {Words(article.Body).Length} words"));
        Assert.All(Shelf.Articles, article => Assert.True(article.Summary.Length <= 160, $"{Name(article)}: summary of {article.Summary.Length} characters"));
    }

    [Fact]
    public void No_question_is_asked_in_two_topics() =>
        Assert.Empty(Shelf.Articles
            .SelectMany(article => article.Questions.Select(question => (Question: question.ToUpperInvariant(), article.Slug)).Distinct())
            .GroupBy(pair => pair.Question).Where(group => group.Select(pair => pair.Slug).Distinct().Count() > 1).Select(group => group.Key));

    [Fact]
    public void Twins_belong_to_the_same_step_and_lead_to_other_topics()
    {
        foreach (var twins in Shelf.Articles.GroupBy(article => article.Slug))
        {
            Assert.True(twins.Select(article => article.Step).Distinct().Count() == 1, twins.Key);
            Assert.All(twins, article => Assert.DoesNotContain(article.Slug, article.Related));
        }
    }

    [Fact]
    public void No_run_of_eight_words_is_taken_from_a_source()
    {
        var folder = Path.Combine(Folders.Shared, "seeds");
        if (!Directory.Exists(folder))
        {
            output.WriteLine($"Not compared: the sources are not at {folder}.");
            return;
        }

        var runs = Directory.GetFiles(folder, "*.txt").SelectMany(file => Runs(File.ReadAllText(file))).ToHashSet(StringComparer.Ordinal);
        var borrowed = Shelf.Articles
            .SelectMany(article => Runs($"{article.Title} {article.Summary} {article.Body}").Where(runs.Contains).Select(run => $"{Name(article)}: {run}")).ToList();
        output.WriteLine($"Compared with {runs.Count} runs of {LongestBorrowing} words; {borrowed.Count} shared.");
        Assert.Empty(borrowed);
    }

    private static IEnumerable<string> Runs(string text)
    {
        var words = Words(text.ToLowerInvariant());
        return Enumerable.Range(0, Math.Max(0, words.Length - LongestBorrowing + 1)).Select(at => string.Join(' ', words, at, LongestBorrowing));
    }

    private static string[] Words(string text) => [.. Regex.Matches(text, @"[\p{L}\p{N}][\p{L}\p{N}'’\-]*").Select(match => match.Value)];

    private static string Name(Article article) => $"{article.Language}/{article.Slug}.md";
}
