using PartnerBot.Texts;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Understanding;

/// <summary>Commands written after the tables were finished and never used to improve them: the honest measure.</summary>
public class UnseenCommandsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("commands", Language.German, 0.1)]
    [InlineData("commands", Language.English, 0.1)]
    [InlineData("commands2", Language.German, 0.12)]
    [InlineData("commands2", Language.English, 0.12)]
    public void Unseen_commands_are_understood(string corpus, Language language, double tolerated)
    {
        var missed = Corpus.Lines(corpus, language).Select(line => line.Split('\t'))
            .Select(parts => (Wanted: parts[0], Text: parts[1], Got: Corpus.Reader.Read(parts[1], language)?.Name))
            .Where(command => command.Got != command.Wanted).Select(command => $"{command.Text}: {command.Wanted}, not {command.Got ?? "none"}").ToList();
        missed.ForEach(output.WriteLine);

        Assert.True(missed.Count <= tolerated * Corpus.Lines(corpus, language).Count, string.Join('\n', missed));
    }
}
