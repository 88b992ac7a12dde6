using PartnerBot.Texts;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Understanding;

/// <summary>Commands written after the tables were finished and never used to improve them: the honest measure.</summary>
public class UnseenCommandsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Nine_of_ten_unseen_commands_are_understood(Language language)
    {
        var missed = Corpus.Lines("commands", language).Select(line => line.Split('\t'))
            .Select(parts => (Wanted: parts[0], Text: parts[1], Got: Corpus.Reader.Read(parts[1], language)?.Name))
            .Where(command => command.Got != command.Wanted).Select(command => $"{command.Text}: {command.Wanted}, not {command.Got ?? "none"}").ToList();
        missed.ForEach(output.WriteLine);

        Assert.True(missed.Count <= 0.1 * Corpus.Lines("commands", language).Count, string.Join('\n', missed));
    }
}
