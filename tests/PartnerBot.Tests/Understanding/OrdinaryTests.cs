using PartnerBot.Texts;
using PartnerBot.Understanding;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Understanding;

public class OrdinaryTests(ITestOutputHelper output)
{
    // While words are asked for only a very sure command acts: Conversation.Acts.
    private const double Certain = 0.95;

    [Theory]
    [InlineData("ordinary", Language.German, 0.02)]
    [InlineData("ordinary", Language.English, 0.02)]
    [InlineData("fresh", Language.German, 0.02)]
    [InlineData("fresh", Language.English, 0.02)]
    [InlineData("later", Language.German, 0.02)]
    [InlineData("later", Language.English, 0.02)]
    [InlineData("answers4", Language.German, 0.04)]
    [InlineData("answers4", Language.English, 0.04)]
    [InlineData("answers3", Language.German, 0.03)]
    [InlineData("answers3", Language.English, 0.03)]
    [InlineData("answers6", Language.German, 0.02)]
    [InlineData("answers6", Language.English, 0.04)]
    [InlineData("answers5", Language.German, 0.04)]
    [InlineData("answers5", Language.English, 0.04)]
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
    [InlineData("ordinary", Language.German)]
    [InlineData("ordinary", Language.English)]
    [InlineData("fresh", Language.German)]
    [InlineData("fresh", Language.English)]
    [InlineData("later", Language.German)]
    [InlineData("later", Language.English)]
    [InlineData("answers3", Language.German)]
    [InlineData("answers3", Language.English)]
    [InlineData("answers4", Language.German)]
    [InlineData("answers4", Language.English)]
    public void Hardly_an_answer_makes_the_bot_act_while_nothing_is_asked_and_less_within_a_field(string corpus, Language language)
    {
        var lines = Corpus.Lines(corpus, language);
        var acting = lines.Select(line => Corpus.Reader.Read(line, language)).OfType<Understood>().Where(read => read.Verdict == Verdict.Sure).ToList();
        var withinField = acting.Count(read => read.Intent.IsBare() || read.Score >= Certain);
        output.WriteLine($"{corpus}.{language.Code()}: acts on {acting.Count} of {lines.Count} while idle, on {withinField} within a field of words");

        Assert.True(acting.Count <= 0.02 * lines.Count, $"{acting.Count}");
        Assert.True(withinField <= 0.01 * lines.Count, $"{withinField}");
    }

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Of_all_answers_that_are_kept_here_hardly_one_in_fifty_looks_like_a_command(Language language)
    {
        string[] corpora = ["ordinary", "fresh", "later", "answers3", "answers4", "answers5", "answers6"];
        var (all, triggered) = (corpora.Sum(corpus => Corpus.Lines(corpus, language).Count), corpora.Sum(corpus => Corpus.Triggered(corpus, language).Count));
        output.WriteLine($"{triggered} of {all}");

        Assert.True(all >= 500 && triggered <= 0.02 * all, $"{triggered} of {all}");
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
