using Knowledge.Searching.Words;
using Xunit.Abstractions;

namespace Knowledge.Tests.Searching;

public sealed class StemmerTests(ITestOutputHelper output)
{
    private const string Vectors = "/usr/share/snowball/data";

    [Theory]
    [InlineData("partnerships", "partnership")]
    [InlineData("cooperation", "cooper")]
    [InlineData("communities", "communiti")]
    [InlineData("agreed", "agre")]
    [InlineData("planning", "plan")]
    [InlineData("dying", "die")]
    [InlineData("it", "it")]
    [InlineData("", "")]
    public void English_words_lose_their_endings(string word, string stem) => Assert.Equal(stem, EnglishStemmer.Stem(word));

    [Theory]
    [InlineData("kooperationen", "kooperation")]
    [InlineData("vereinbarung", "vereinbar")]
    [InlineData("häuser", "haus")]
    [InlineData("verhältnisses", "verhaltnis")]
    [InlineData("straße", "strass")]
    [InlineData("bauen", "bau")]
    [InlineData("", "")]
    public void German_words_lose_their_endings(string word, string stem) => Assert.Equal(stem, GermanStemmer.Stem(word));

    [Fact]
    public void English_stems_are_those_of_the_published_vectors() => Compare("english", EnglishStemmer.Stem);

    [Fact]
    public void German_stems_are_those_of_the_published_vectors() => Compare("german", GermanStemmer.Stem);

    [Fact]
    public void A_word_of_any_length_and_any_letters_is_stemmed_without_complaint()
    {
        foreach (var word in new[] { new string('ß', 500), new string('y', 500), "\uD800x\uDC00", "''''", "'s'", new string('e', 63) + "ing" })
        {
            Assert.NotNull(GermanStemmer.Stem(word));
            Assert.NotNull(EnglishStemmer.Stem(word));
        }
    }

    private void Compare(string language, Func<string, string> stem)
    {
        var folder = Path.Combine(Vectors, language);
        if (!Directory.Exists(folder))
        {
            output.WriteLine($"Not compared: {folder} is missing (Debian package snowball-data).");
            return;
        }

        var words = File.ReadAllLines(Path.Combine(folder, "voc.txt"));
        var expected = File.ReadAllLines(Path.Combine(folder, "output.txt"));
        var wrong = words.Zip(expected).Where(pair => stem(pair.First) != pair.Second).ToList();
        output.WriteLine($"{language}: {words.Length} words compared, {wrong.Count} different.");
        Assert.Equal(words.Length, expected.Length);
        Assert.True(wrong.Count == 0, string.Join(", ", wrong.Take(40).Select(pair => $"{pair.First}: {stem(pair.First)} instead of {pair.Second}")));
    }
}
