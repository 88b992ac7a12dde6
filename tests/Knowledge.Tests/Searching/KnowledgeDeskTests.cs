using Knowledge.Catalogue;
using Knowledge.Reading;
using Knowledge.Searching;

namespace Knowledge.Tests.Searching;

public sealed class KnowledgeDeskTests
{
    [Theory]
    [InlineData("de", "Was bedeutet SMART bei Zielen?", "smart-goals")]
    [InlineData("de", "Wie können wir mit der Volkshochschule zusammenarbeiten?", "partner-adult-education")]
    [InlineData("de", "tagesordung und protokol für unser treffen", "meeting-rhythm")]
    [InlineData("de", "Duerfen wir Kinder beim Vorlesen fotografieren?", "children-photos")]
    [InlineData("en", "How can we cooperate with a retirement home?", "partner-seniors")]
    [InlineData("en", "What counts as an in-kind contribution?", "in-kind")]
    [InlineData("en", "What can a library and a musuem do together?", "partner-museums")]
    [InlineData("en-US", "How do we divide duties and decisions between us and a partner?", "roles-raci")]
    public void A_clear_question_finds_its_article_in_the_language_of_the_asker(string language, string question, string slug)
    {
        var answer = Desk.Open.Ask(question, language);
        var article = answer switch
        {
            Answer.Found found => found.Article,
            Answer.Close close => close.Candidates[0],
            _ => null,
        };
        Assert.Equal(slug, article?.Slug);
        Assert.Equal(language[..2], article?.Language);
    }

    [Theory]
    [InlineData("de", "Und warum?", "children-photos", "children-photos")]
    [InlineData("de", "und mit dem Seniorenheim?", "first-contact", "partner-seniors")]
    [InlineData("en", "why?", "agreement", "agreement")]
    [InlineData("en", "and for schools?", "partner-museums", "partner-schools")]
    public void A_question_that_builds_on_the_last_topic_is_understood_with_it(string language, string question, string last, string slug) =>
        Assert.Equal(slug, First(Desk.Open.Ask(question, language, last))?.Slug);

    [Fact]
    public void A_last_topic_nobody_knows_is_passed_over() =>
        Assert.Equal("smart-goals", First(Desk.Open.Ask("Was sind SMART-Ziele?", "de", "gone"))?.Slug);

    [Fact]
    public void Nothing_a_person_can_write_makes_the_desk_throw()
    {
        var random = new Random(7);
        string[] hostile =
        [
            "", " ", "\0\u0001\u0002", "\uD800", "Partner \uDC00\uD800 Kita", new string('a', 20_000), string.Concat(Enumerable.Repeat("Kooperationsvereinbarung ", 1_000)),
            "🙂🙂🙂", "\u202E\u200B\uFEFF", "a\u0308ndern", "'''''", "%s%n{0}", new string(' ', 20_000), string.Concat(Enumerable.Repeat("ßẞ", 5_000)),
        ];
        foreach (var text in hostile.Concat(Enumerable.Range(0, 300).Select(_ => Noise(random))))
        {
            Assert.NotNull(Desk.Open.Ask(text, "de"));
            Assert.NotNull(Desk.Open.Ask(text, "en", "coalition"));
        }
    }

    [Fact]
    public void An_empty_shelf_knows_nothing() =>
        Assert.Empty(Assert.IsType<Answer.Unknown>(KnowledgeDesk.Open(new Shelf([], []), SearchWords.None).Ask("Was ist eine Kooperation?", "de")).Nearest);

    [Fact]
    public void Confidence_is_a_probability()
    {
        foreach (var question in Desk.Shelf.Articles.SelectMany(article => article.Questions.Select(text => (text, article.Language))).Take(400))
        {
            if (Desk.Open.Ask(question.text, question.Language) is Answer.Found found)
            {
                Assert.InRange(found.Confidence, 0, 1);
                Assert.InRange(found.Alternatives.Count, 0, 2);
            }
        }
    }

    private static Article? First(Answer answer) => answer switch
    {
        Answer.Found found => found.Article,
        Answer.Close close => close.Candidates[0],
        _ => null,
    };

    private static string Noise(Random random)
    {
        var letters = new char[random.Next(200)];
        for (var at = 0; at < letters.Length; at++)
        {
            letters[at] = (char)random.Next(char.MaxValue);
        }

        return new string(letters);
    }
}
