using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Activities;
using PartnerBot.Channels.Teams;
using PartnerBot.Turns;

namespace PartnerBot.Tests.BotFramework;

/// <summary>Teams waits five seconds for an invoke, not longer; time is the test's own.</summary>
public sealed class LateAnswerTests
{
    private const string Kept = """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"fallbackText":"Gespeichert.","body":[]}}""";

    [Theory]
    [InlineData("adaptiveCard/action")]
    [InlineData("task/submit")]
    [InlineData("composeExtension/submitAction")]
    public async Task What_takes_too_long_is_cut_with_a_word_and_said_once_it_is_done(string name)
    {
        var (time, turn) = (new FakeTime(), new SlowTurn());
        var invokes = new Invokes(turn, null, time, NullLogger<Invokes>.Instance);
        var asked = invokes.Answer(Invoke(name))!;
        time.Advance(TimeSpan.FromSeconds(4.3));
        Assert.False(asked.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(0.2));
        var answer = Encoding.UTF8.GetString((await asked).Json);
        Assert.Contains("Ich arbeite noch daran", answer, StringComparison.Ordinal);

        turn.Done.SetResult(new Took(false, Encoding.UTF8.GetBytes(Kept), [], []));
        // Where the bot may not speak unasked, it does not.
        if (name == "composeExtension/submitAction")
        {
            return;
        }

        var late = await turn.Late.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal((ActivityTypes.Event, Hearing.OwedEvent, "Gespeichert."), (late.Activity.Type, late.Activity.Name, late.Activity.Value!.Value.GetString()));
        Assert.All(late.Keys, key => Assert.StartsWith("owed:", key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_done_in_time_is_answered_as_it_is()
    {
        var turn = new SlowTurn();
        turn.Done.SetResult(new Took(false, Encoding.UTF8.GetBytes(Kept), [], []));
        var answer = await new Invokes(turn, null, new FakeTime(), NullLogger<Invokes>.Instance).Answer(Invoke("adaptiveCard/action"))!;
        Assert.Equal(Kept, Encoding.UTF8.GetString(answer.Json));
        Assert.False(turn.Late.Task.IsCompleted);
    }

    private static IncomingActivity Invoke(string name) => ActivityJson.Read(Encoding.UTF8.GetBytes(Spoken.Message(
        ("type", "invoke"), ("text", null), ("name", name), ("value", JsonNode.Parse("""{"action":{"data":{}},"data":{}}"""))))).Activity!;

    private sealed class SlowTurn : ITurn
    {
        public TaskCompletionSource<Took> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource<Heard> Late { get; } = new();

        public Task<Took> Take(Heard heard, CancellationToken stop = default)
        {
            if (heard.Activity.Name != Hearing.OwedEvent)
            {
                return Done.Task;
            }

            Late.SetResult(heard);
            return Task.FromResult(new Took(false, null, [], []));
        }
    }
}
