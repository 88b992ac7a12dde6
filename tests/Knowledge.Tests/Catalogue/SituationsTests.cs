using Knowledge.Catalogue;
using Knowledge.Searching.Words;

namespace Knowledge.Tests.Catalogue;

/// <summary>What the situations beside the articles must keep to.</summary>
public sealed class SituationsTests
{
    private static readonly string[] Languages = ["de", "en"];

    private static readonly SearchWords Words = SearchWords.Load(Folders.Catalogue);

    [Fact]
    public void Every_file_tells_of_a_subject_and_every_subject_is_told_of_in_both_languages()
    {
        var subjects = Words.Topics.Concat(Words.Elsewhere).Select(field => field.Id).Order(StringComparer.Ordinal).ToList();
        foreach (var language in Languages)
        {
            var files = Directory.GetFiles(Path.Combine(Folders.Catalogue, "Situations", language)).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
            Assert.Equal(subjects, files);
        }
    }

    [Fact]
    public void No_situation_is_told_of_two_subjects()
    {
        foreach (var language in Languages)
        {
            var twice = Words.Topics.Concat(Words.Elsewhere)
                .SelectMany(field => field.Asked.In(language).Select(Cut).Distinct().Select(told => (told, field.Id)))
                .GroupBy(pair => pair.told).Where(group => group.Count() > 1).Select(group => $"{group.Key} ({string.Join(", ", group.Select(pair => pair.Id))})").ToList();
            Assert.True(twice.Count == 0, string.Join("; ", twice));
        }
    }

    /// <summary>A list that the desk has learned from would measure nothing.</summary>
    [Theory]
    [InlineData("fresh-questions.tsv")]
    [InlineData("fresh-questions-2.tsv")]
    [InlineData("fresh-questions-3.tsv")]
    [InlineData("fresh-questions-4-de.tsv")]
    [InlineData("fresh-questions-4-en.tsv")]
    [InlineData("fresh-questions-5.tsv")]
    [InlineData("out-of-domain-9-de.tsv")]
    [InlineData("out-of-domain-9-en.tsv")]
    [InlineData("out-of-domain-11-de.tsv")]
    [InlineData("out-of-domain-11-en.tsv")]
    [InlineData("out-of-domain-10-de.tsv")]
    [InlineData("out-of-domain-10-en.tsv")]
    public void No_message_that_the_desk_is_measured_by_was_learned(string file)
    {
        var learned = Words.Topics.Concat(Words.Elsewhere).SelectMany(field => Languages.SelectMany(field.Asked.In)).Select(Cut).ToHashSet();
        var messages = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Searching", file)).Select(line => Cut(line.Split('\t')[^1]));
        var both = messages.Where(message => message.Length > 12 && learned.Contains(message)).ToList();
        Assert.True(both.Count == 0, string.Join("; ", both));
    }

    private static string Cut(string message) => string.Join(' ', Tokens.Of(message));
}
