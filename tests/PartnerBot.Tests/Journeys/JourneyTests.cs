using PartnerBot.Planning;
using PartnerBot.Texts;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Journeys;

/// <summary>
/// A whole partnership from the need to the hand-over and the archive, as it is written down in the transcripts beside this file: three people
/// of a library, somebody from outside, and somebody who must find nothing.
/// </summary>
public sealed class JourneyTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => ["day-care.de", "day-care.en", "coalition.de", "coalition.en"];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_journey_goes_as_it_is_written_down(string name) => await Play(new Playing(new ValueStage(LanguageOf(name))), Transcript.Read(name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_goes_the_same_way_through_the_web_chats_door_over_a_real_store_and_a_restart(string name)
    {
        await using var stage = await HttpStage.Open(LanguageOf(name));
        var playing = new Playing(stage);
        var moments = Transcript.Read(name);
        await Play(playing, [.. moments.Take(moments.Count / 2)]);
        await stage.Restart();
        await Play(playing, [.. moments.Skip(moments.Count / 2)]);
        var kept = await stage.Plan(playing.Plan!);
        Assert.Equal(PlanJson.Write(kept!), PlanJson.Write(await stage.Replayed(kept!.Id, kept.People()[0].Person)));
    }

    private static Language LanguageOf(string name) => name.EndsWith(".de", StringComparison.Ordinal) ? Language.German : Language.English;

    private async Task Play(Playing playing, IReadOnlyList<Moment> moments)
    {
        await playing.Play(moments);
        playing.Log.ForEach(output.WriteLine);
        Assert.True(playing.Otherwise.Count == 0, string.Join('\n', playing.Otherwise));
    }
}
