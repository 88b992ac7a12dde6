using System.Collections.Concurrent;
using PartnerBot.Access.Tokens;

namespace PartnerBot.Channels.BotFramework.Calling;

/// <summary>
/// Counts who was turned away, and tells the log at most once a second for each reason: a storm of bad calls must not become a storm of lines.
/// </summary>
internal sealed class TurnedAway(TimeProvider time, ILogger<TurnedAway> log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<Enum, Tally> tallies = new();

    public void Unknown(TokenFault fault)
    {
        if (Count(fault) is { } times)
        {
            log.Unauthenticated(fault, times);
        }
    }

    public void Forbidden(Objection objection)
    {
        if (Count(objection) is { } times)
        {
            log.Forbidden(objection, times);
        }
    }

    // How many since the last line, when it is time for one.
    private int? Count(Enum reason)
    {
        var tally = tallies.GetOrAdd(reason, _ => new Tally());
        lock (tally)
        {
            tally.Times++;
            var now = time.GetUtcNow();
            if (now - tally.Told < Pause)
            {
                return null;
            }

            var times = tally.Times;
            (tally.Told, tally.Times) = (now, 0);
            return times;
        }
    }

    private sealed class Tally
    {
        public DateTimeOffset Told { get; set; } = DateTimeOffset.MinValue;

        public int Times { get; set; }
    }
}
