using Knowledge.Reading;
using Knowledge.Searching;
using Xunit.Abstractions;

namespace Knowledge.Tests.Searching;

/// <summary>How well the desk finds what was asked in words it has not seen: a fifth of the questions is held apart, five times over.</summary>
public sealed class MeasuredTests(ITestOutputHelper output)
{
    private const int Parts = 5;

    /// <summary>The words around the topics were written with the first four parts in view, so only the fifth shows what strangers will meet.</summary>
    private const int Unseen = 4;

    [Theory]
    [InlineData("de", 0.78, 0.91)]
    [InlineData("en", 0.70, 0.87)]
    public void Questions_held_apart_find_their_topic(string language, double first, double firstThree) =>
        Measure(language, Enumerable.Range(0, Parts), first, firstThree);

    [Theory]
    [InlineData("de", 0.60, 0.79)]
    [InlineData("en", 0.62, 0.80)]
    public void Questions_nobody_had_in_view_find_their_topic(string language, double first, double firstThree) =>
        Measure(language, [Unseen], first, firstThree);

    private void Measure(string language, IEnumerable<int> parts, double first, double firstThree)
    {
        var (asked, atFirst, amongThree, refused, given, givenRight) = (0, 0, 0, 0, 0, 0);
        foreach (var part in parts)
        {
            var desk = KnowledgeDesk.Open(Without(part), Desk.Words);
            foreach (var article in Desk.Shelf.Articles.Where(article => article.Language == language))
            {
                foreach (var question in article.Questions.Where((_, at) => at % Parts == part))
                {
                    var ranked = desk.Rank(question, language, 3).Select(found => found.Slug).ToList();
                    var answer = desk.Ask(question, language);
                    asked++;
                    atFirst += ranked.FirstOrDefault() == article.Slug ? 1 : 0;
                    amongThree += ranked.Contains(article.Slug) ? 1 : 0;
                    refused += answer is Answer.Unknown ? 1 : 0;
                    given += answer is Answer.Found ? 1 : 0;
                    givenRight += answer is Answer.Found found && found.Article.Slug == article.Slug ? 1 : 0;
                }
            }
        }

        output.WriteLine(
            $"{language}: {asked} held-out questions, first {Share(atFirst, asked):P1}, first three {Share(amongThree, asked):P1}, "
            + $"refused {Share(refused, asked):P1}; one article given to {Share(given, asked):P1}, right for {Share(givenRight, given):P1} of these");
        Assert.True(Share(atFirst, asked) >= first);
        Assert.True(Share(amongThree, asked) >= firstThree);
        Assert.True(Share(refused, asked) <= 0.05);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void A_question_finds_an_article_that_only_exists_in_the_other_language(string language)
    {
        var desk = KnowledgeDesk.Open(new Shelf([.. Desk.Shelf.Articles.Where(article => article.Language != language)], []), Desk.Words);
        var asked = Desk.Shelf.Articles.Where(article => article.Language == language)
            .SelectMany(article => article.Questions.Select(question => (question, article.Slug))).ToList();
        var found = asked.Count(pair => desk.Rank(pair.question, language, 3).Any(article => article.Slug == pair.Slug));
        output.WriteLine($"{language} questions, articles in the other language only: first three {Share(found, asked.Count):P1} of {asked.Count}");
        Assert.True(Share(found, asked.Count) >= 0.85);
    }

    [Fact]
    public void A_known_question_finds_its_article()
    {
        var asked = Desk.Shelf.Articles.SelectMany(article => article.Questions.Select(question => (question, article))).ToList();
        var found = asked.Count(pair => Desk.Open.Rank(pair.question, pair.article.Language, 1).Any(best => best.Slug == pair.article.Slug));
        output.WriteLine($"known questions: first {Share(found, asked.Count):P1} of {asked.Count}");
        Assert.True(Share(found, asked.Count) >= 0.98);
    }

    [Theory]
    [InlineData("de", "out-of-domain.tsv")]
    [InlineData("en", "out-of-domain.tsv")]
    [InlineData("de", "out-of-domain-2.tsv")]
    [InlineData("en", "out-of-domain-2.tsv")]
    public void Messages_about_other_things_are_refused(string language, string file)
    {
        var messages = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Searching", file))
            .Select(line => line.Split('\t')).Where(line => line[0] == language).Select(line => line[1]).ToList();
        var answered = messages.Where(message => Desk.Open.Ask(message, language) is not Answer.Unknown).ToList();
        output.WriteLine($"{file} {language}: {messages.Count} messages, refused {1 - Share(answered.Count, messages.Count):P1}; answered: {string.Join(" | ", answered)}");
        Assert.True(Share(answered.Count, messages.Count) <= 0.05);
    }

    private static Shelf Without(int part) =>
        new([.. Desk.Shelf.Articles.Select(article => article with { Questions = [.. article.Questions.Where((_, at) => at % Parts != part)] })], []);

    private static double Share(int count, int all) => (double)count / all;
}
