using Microsoft.Extensions.Logging;
using PartnerBot.Access.Tokens;
using PartnerBot.Channels.BotFramework.Calling;
using PartnerBot.Tests.BotFramework;

namespace PartnerBot.Tests.Calling;

/// <summary>A minute of five thousand bad calls a second (in virtual time): the log speaks of each reason once a second at most, and counts all of them.</summary>
public sealed class StormTests
{
    private const int PerSecond = 5_000;
    private const int Seconds = 60;

    [Fact]
    public async Task A_minute_of_refusals_is_a_line_a_second_for_each_reason_with_its_count()
    {
        var (time, lines) = (new FakeTime(), new Counted());
        var turnedAway = new TurnedAway(time, lines);
        for (var tenth = 0; tenth < Seconds * 10; tenth++)
        {
            await Parallel.ForAsync(0, PerSecond / 10, (_, _) =>
            {
                turnedAway.Unknown(TokenFault.Malformed);
                turnedAway.Forbidden(Objection.ServiceClaim);
                return ValueTask.CompletedTask;
            });
            time.Advance(TimeSpan.FromSeconds(0.1));
        }

        // What came since the last line comes with the next one.
        time.Advance(TimeSpan.FromSeconds(1));
        turnedAway.Unknown(TokenFault.Malformed);
        turnedAway.Forbidden(Objection.ServiceClaim);
        foreach (var reason in (string[])[nameof(TokenFault.Malformed), nameof(Objection.ServiceClaim)])
        {
            var told = lines.Told.Where(line => line.Reason == reason).ToList();
            Assert.InRange(told.Count, Seconds - 1, Seconds + 1);
            Assert.Equal((PerSecond * Seconds) + 1, told.Sum(line => line.Times));
        }
    }

    private sealed class Counted : ILogger<TurnedAway>
    {
        public List<(string Reason, int Times)> Told { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var values = ((IEnumerable<KeyValuePair<string, object?>>)state!).ToDictionary(pair => pair.Key, pair => pair.Value);
            lock (Told)
            {
                Told.Add(($"{values.Values.OfType<Enum>().Single()}", values.Values.OfType<int>().Single()));
            }
        }
    }
}
