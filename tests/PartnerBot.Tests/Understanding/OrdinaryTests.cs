using PartnerBot.Texts;
using PartnerBot.Understanding;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Understanding;

public class OrdinaryTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("ordinary", Language.German, 0.02)]
    [InlineData("ordinary", Language.English, 0.02)]
    [InlineData("fresh", Language.German, 0.05)]
    [InlineData("fresh", Language.English, 0.05)]
    [InlineData("later", Language.German, 0.06)]
    [InlineData("later", Language.English, 0.06)]
    [InlineData("questions", Language.German, 0.02)]
    [InlineData("questions", Language.English, 0.035)]
    [InlineData("hostile", Language.German, 0)]
    [InlineData("hostile", Language.English, 0)]
    public void Answers_and_questions_to_the_knowledge_desk_are_no_commands(string corpus, Language language, double tolerated)
    {
        var triggered = Corpus.Triggered(corpus, language);
        output.WriteLine($"{corpus}.{language.Code()}: {triggered.Count} of {Corpus.Lines(corpus, language).Count}");
        triggered.ToList().ForEach(output.WriteLine);

        Assert.True(triggered.Count <= tolerated * Corpus.Lines(corpus, language).Count, string.Join('\n', triggered));
    }

    [Theory]
    [InlineData("Hilfe im Alltag")]
    [InlineData("Neuen Plan anlegen")]
    [InlineData("Zurück")]
    public void The_title_of_a_plan_is_no_command_even_where_it_sounds_like_one(string title)
    {
        var plans = new Surroundings { Plans = [new NamedThing("7", title)] };

        Assert.Null(Corpus.Reader.Read(title, Language.German, plans));
    }

    [Theory]
    [InlineData("Deutsch", Language.German)]
    [InlineData("English", Language.English)]
    public void The_language_already_spoken_is_an_answer(string text, Language conversation) =>
        Assert.Null(Corpus.Reader.Read(text, conversation));
}
