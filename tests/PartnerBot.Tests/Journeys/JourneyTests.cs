using PartnerBot.Texts;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Journeys;

/// <summary>A whole partnership from the need to the hand-over, as it is written down in the transcripts beside this file.</summary>
public sealed class JourneyTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("day-care.de")]
    [InlineData("day-care.en")]
    [InlineData("coalition.de")]
    [InlineData("coalition.en")]
    public async Task A_journey_goes_as_it_is_written_down(string name)
    {
        var playing = new Playing(new ValueStage(name.EndsWith(".de", StringComparison.Ordinal) ? Language.German : Language.English));
        try
        {
            await playing.Play(Transcript.Read(name));
            Assert.True(playing.Otherwise.Count == 0, string.Join("\n", playing.Otherwise));
        }
        finally
        {
            playing.Log.ForEach(output.WriteLine);
        }
    }
}
