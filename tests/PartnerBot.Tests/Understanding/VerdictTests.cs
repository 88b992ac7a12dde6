using PartnerBot.Texts;
using PartnerBot.Understanding;

namespace PartnerBot.Tests.Understanding;

public class VerdictTests
{
    [Theory]
    [InlineData("Lösche den Plan", Intent.DeletePlan)]
    [InlineData("Hallo, ich möchte bitte einen neuen Plan anlegen", Intent.StartPlan)]
    [InlineData("später", Intent.Snooze)]
    [InlineData("weiter", Intent.Continue)]
    public void A_plain_command_is_sure_and_says_why(string text, Intent intent)
    {
        var read = Corpus.Reader.Read(text, Language.German)!;

        Assert.Equal((intent, Verdict.Sure), (read.Intent, read.Verdict));
        Assert.Empty(read.Alternatives);
        Assert.NotEmpty(read.Because);
        Assert.All(read.Because, word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_doubtful_reading_offers_at_most_three_choices_itself_first()
    {
        var doubtful = Corpus.Lines("ordinary", Language.German).Concat(Corpus.Lines("fresh", Language.German))
            .Concat(["don't delete the plan, archive it", "Lösche den Plan nicht, archiviere ihn"])
            .Select(line => Corpus.Reader.Read(line, Language.German)).OfType<Understood>().Where(read => read.Verdict == Verdict.Doubtful).ToList();

        Assert.NotEmpty(doubtful);
        Assert.All(doubtful, read => Assert.InRange(read.Alternatives.Count, 1, 3));
        Assert.All(doubtful, read => Assert.Equal(read.Intent, read.Alternatives[0].Intent));
    }

    [Theory]
    [InlineData("don't delete the plan, archive it")]
    [InlineData("Lösche den Plan nicht, sondern archiviere ihn")]
    public void What_is_denied_is_left_out_and_the_rest_is_asked_about(string text)
    {
        var read = Corpus.Reader.Read(text, Language.German)!;

        Assert.Equal((Intent.ArchivePlan, Verdict.Doubtful), (read.Intent, read.Verdict));
    }

    [Theory]
    [InlineData("How do I set a goal?")]
    [InlineData("How do I find partners?")]
    [InlineData("Was gehört in eine Vereinbarung?")]
    [InlineData("Wie lege ich einen Plan an?")]
    [InlineData("Wie formuliere ich ein Ziel?")]
    public void How_to_questions_go_to_the_knowledge_desk(string text) => Assert.Null(Corpus.Reader.Read(text, Language.German));
}
