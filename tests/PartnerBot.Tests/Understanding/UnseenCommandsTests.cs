using PartnerBot.Texts;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Understanding;

/// <summary>
/// Commands that are not among the utterances. Only <c>commands6</c> was never used to improve the tables: the honest measure.
/// The others showed what was missing and hold it: written down before anything was changed, <c>commands5</c> had 14.7 and 23.3 % not understood, <c>commands7</c> 6.6 and 11.5 %.
/// </summary>
public class UnseenCommandsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("commands", Language.German, 0.05)]
    [InlineData("commands", Language.English, 0.05)]
    [InlineData("commands2", Language.German, 0.05)]
    [InlineData("commands2", Language.English, 0.05)]
    [InlineData("commands4", Language.German, 0.08)]
    [InlineData("commands4", Language.English, 0.09)]
    [InlineData("commands5", Language.German, 0.05)]
    [InlineData("commands5", Language.English, 0.05)]
    [InlineData("commands3", Language.German, 0.05)]
    [InlineData("commands3", Language.English, 0.06)]
    [InlineData("commands7", Language.German, 0.05)]
    [InlineData("commands7", Language.English, 0.05)]
    [InlineData("commands6", Language.German, 0.12)]
    [InlineData("commands6", Language.English, 0.12)]
    public void Unseen_commands_are_understood(string corpus, Language language, double tolerated)
    {
        var missed = Corpus.Lines(corpus, language).Select(line => line.Split('\t'))
            .Select(parts => (Wanted: parts[0], Text: parts[1], Got: Corpus.Reader.Read(parts[1], language)?.Name))
            .Where(command => command.Got != command.Wanted).Select(command => $"{command.Text}: {command.Wanted}, not {command.Got ?? "none"}").ToList();
        missed.ForEach(output.WriteLine);

        Assert.True(missed.Count <= tolerated * Corpus.Lines(corpus, language).Count, string.Join('\n', missed));
    }
}
