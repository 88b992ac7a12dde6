using Knowledge.Catalogue;
using Knowledge.Reading;
using Knowledge.Searching;
using Xunit.Abstractions;

namespace Knowledge.Tests.Searching;

/// <summary>How well the desk finds what was asked in words it has not seen: a fifth of the questions is held apart, five times over.</summary>
public sealed class MeasuredTests(ITestOutputHelper output)
{
    private const int Parts = 5;

    [Theory]
    [InlineData("de", 0.69, 0.85)]
    [InlineData("en", 0.67, 0.84)]
    public void Questions_held_apart_find_their_topic(string language, double first, double firstThree) =>
        Measure(language, first, firstThree);

    /// <summary>
    /// Situations without title words, in the style of a hurried chat, that the desk never learned from. The first set was written before the words
    /// and questions of the same day, by the same hand, and looked at as a whole while they grew; the second was written after; its totals were seen now and then, its questions never read for tuning.
    /// </summary>
    [Theory]
    [InlineData("fresh-questions.tsv", "de", 0.80, 0.93, 0.05)]
    [InlineData("fresh-questions.tsv", "en", 0.80, 0.93, 0.05)]
    [InlineData("fresh-questions-2.tsv", "de", 0.32, 0.52, 0.18)]
    [InlineData("fresh-questions-2.tsv", "en", 0.39, 0.64, 0.14)]
    [InlineData("fresh-questions-3.tsv", "de", 0.0, 0.0, 0.5)]
    [InlineData("fresh-questions-3.tsv", "en", 0.0, 0.0, 0.5)]
    public void Situations_told_in_other_words_find_their_topic(string file, string language, double first, double firstThree, double mostRefused)
    {
        var asked = Lines(file).Where(line => line[0] == language).ToList();
        var ranked = asked.ConvertAll(line => (Wanted: line[2].Split(',').Append(line[1]).ToList(), Found: Desk.Open.Rank(line[3], language, 3).Select(article => article.Slug).ToList()));
        var atFirst = ranked.Count(pair => pair.Found.Take(1).Any(pair.Wanted.Contains));
        var amongThree = ranked.Count(pair => pair.Found.Exists(pair.Wanted.Contains));
        var refused = asked.Count(line => Desk.Open.Ask(line[3], language) is Answer.Unknown);
        output.WriteLine(
            $"{file} {language}: {asked.Count} situations, first {Share(atFirst, asked.Count):P1}, first three {Share(amongThree, asked.Count):P1}, refused {Share(refused, asked.Count):P1}");
        Assert.True(Share(atFirst, asked.Count) >= first);
        Assert.True(Share(amongThree, asked.Count) >= firstThree);
        Assert.True(Share(refused, asked.Count) <= mostRefused);
    }

    private void Measure(string language, double first, double firstThree)
    {
        var (asked, atFirst, amongThree, refused, given, givenRight) = (0, 0, 0, 0, 0, 0);
        var (named, namedFirst, namedThree) = (0, 0, 0);
        for (var part = 0; part < Parts; part++)
        {
            var desk = KnowledgeDesk.Open(Without(part), WordsWithout(part));
            foreach (var (slug, question, isNamed) in Apart(part, language))
            {
                var ranked = desk.Rank(question, language, 3).Select(found => found.Slug).ToList();
                var answer = desk.Ask(question, language);
                asked++;
                var (isFirst, isThree) = (ranked.FirstOrDefault() == slug ? 1 : 0, ranked.Contains(slug) ? 1 : 0);
                atFirst += isFirst;
                amongThree += isThree;
                refused += answer is Answer.Unknown ? 1 : 0;
                given += answer is Answer.Found ? 1 : 0;
                givenRight += answer is Answer.Found found && found.Article.Slug == slug ? 1 : 0;
                named += isNamed ? 1 : 0;
                namedFirst += isNamed ? isFirst : 0;
                namedThree += isNamed ? isThree : 0;
            }
        }

        output.WriteLine(
            $"{language}: {asked} held-out questions, first {Share(atFirst, asked):P1}, first three {Share(amongThree, asked):P1}, "
            + $"refused {Share(refused, asked):P1}; one article given to {Share(given, asked):P1}, right for {Share(givenRight, given):P1} of these; "
            + $"the {named} that articles name: {Share(namedFirst, named):P1}/{Share(namedThree, named):P1}");
        Assert.True(Share(atFirst, asked) >= first);
        Assert.True(Share(amongThree, asked) >= firstThree);
        Assert.True(Share(refused, asked) <= 0.08);
    }

    /// <summary>Every fifth of the questions that articles name and of the situations beside them.</summary>
    private static IEnumerable<(string Slug, string Question, bool IsNamed)> Apart(int part, string language) =>
        Desk.Shelf.Articles.Where(article => article.Language == language)
            .SelectMany(article => article.Questions.Where((_, at) => at % Parts == part).Select(question => (article.Slug, question, true)))
            .Concat(Desk.Words.Topics.SelectMany(topic => topic.Asked.In(language).Where((_, at) => at % Parts == part).Select(question => (topic.Id, question, false))));

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
        Assert.True(Share(found, asked.Count) >= 0.83);
    }

    [Fact]
    public void A_known_question_finds_its_article()
    {
        var asked = Desk.Shelf.Articles.SelectMany(article => article.Questions.Select(question => (question, article))).ToList();
        var found = asked.Count(pair => Desk.Open.Rank(pair.question, pair.article.Language, 1).Any(best => best.Slug == pair.article.Slug));
        output.WriteLine($"known questions: first {Share(found, asked.Count):P1} of {asked.Count}");
        Assert.True(Share(found, asked.Count) >= 0.98);
    }

    /// <summary>The first three lists were looked at while the words of what lies elsewhere grew; the fourth was not, though its total was seen when the threshold was chosen.</summary>
    [Theory]
    [InlineData("de", "out-of-domain.tsv", 0.05)]
    [InlineData("en", "out-of-domain.tsv", 0.05)]
    [InlineData("de", "out-of-domain-2.tsv", 0.05)]
    [InlineData("en", "out-of-domain-2.tsv", 0.05)]
    [InlineData("de", "out-of-domain-3.tsv", 0.05)]
    [InlineData("en", "out-of-domain-3.tsv", 0.05)]
    [InlineData("de", "out-of-domain-4.tsv", 0.1)]
    [InlineData("en", "out-of-domain-4.tsv", 0.1)]
    [InlineData("de", "out-of-domain-5.tsv", 0.5)]
    [InlineData("en", "out-of-domain-5.tsv", 0.5)]
    public void Messages_about_other_things_are_refused(string language, string file, double mostAnswered)
    {
        var messages = Lines(file).Where(line => line[0] == language).Select(line => line[1]).ToList();
        var answered = messages.Where(message => Desk.Open.Ask(message, language) is not Answer.Unknown).ToList();
        output.WriteLine($"{file} {language}: {messages.Count} messages, refused {1 - Share(answered.Count, messages.Count):P1}; answered: {string.Join(" | ", answered)}");
        Assert.True(Share(answered.Count, messages.Count) <= mostAnswered);
    }

    private static IEnumerable<string[]> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Searching", file)).Select(line => line.Split('\t'));

    private static Shelf Without(int part) =>
        new([.. Desk.Shelf.Articles.Select(article => article with { Questions = [.. article.Questions.Where((_, at) => at % Parts != part)] })], []);

    private static SearchWords WordsWithout(int part) => Desk.Words with
    {
        Topics = [.. Desk.Words.Topics.Select(topic => topic with { Asked = new(Kept(topic.Asked.In("de"), part), Kept(topic.Asked.In("en"), part)) })],
    };

    private static IReadOnlyList<string> Kept(IReadOnlyList<string> questions, int part) => [.. questions.Where((_, at) => at % Parts != part)];

    private static double Share(int count, int all) => (double)count / all;
}
