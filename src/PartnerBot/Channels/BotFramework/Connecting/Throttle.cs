using PartnerBot.Turns;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>
/// Keeps calls below what Teams allows, so that it need not refuse any (Microsoft Teams documentation, "Optimize your bot with rate limiting").
/// A conversation that has used up its share waits for itself alone; only then does a call ask for the tenant's next moment.
/// </summary>
internal sealed class Throttle(TimeProvider time)
{
    /// <summary>The channel that has these limits.</summary>
    private const string Teams = "msteams";

    private const int SweepEvery = 4096;

    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);
    private static readonly (int, TimeSpan)[] Conversation =
        [(7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1800, Longest)];

    /// <summary>Half of the 50 that Teams gives one app in one tenant: others' clocks and the network's moods need room.</summary>
    private static readonly (int, TimeSpan)[] Tenant = [(25, TimeSpan.FromSeconds(1))];

    private readonly Lock key = new();
    private readonly Dictionary<Address, SlidingLog> conversations = [];
    private readonly Dictionary<string, SlidingLog> tenants = [];
    private int asked;

    /// <summary>How long to wait before one call: nothing means that it is made now, and counted.</summary>
    /// <param name="booked">The moment that this call was promised when it asked before; null at first.</param>
    public TimeSpan Wait(Address conversation, string tenant, ref long? booked)
    {
        if (conversation.Channel != Teams)
        {
            return TimeSpan.Zero;
        }

        lock (key)
        {
            var now = time.GetTimestamp();
            if (booked is null)
            {
                var own = Log(conversations, conversation, Conversation);
                if (own.Free(now) is var free && free > now)
                {
                    return Until(now, free);
                }

                var all = Log(tenants, tenant, Tenant);
                booked = all.Free(now);
                all.Add(booked.Value);
                own.Add(booked.Value);
                Sweep(now);
            }

            var wait = Until(now, booked.Value);
            booked = wait > TimeSpan.Zero ? booked : null;
            return wait;
        }
    }

    private SlidingLog Log<T>(Dictionary<T, SlidingLog> logs, T of, (int Most, TimeSpan Window)[] limits)
        where T : notnull
    {
        if (!logs.TryGetValue(of, out var log))
        {
            logs.Add(of, log = new SlidingLog([.. limits.Select(limit => (limit.Most, Ticks(limit.Window)))]));
        }

        return log;
    }

    // Who has been silent for an hour has all of every limit again.
    private void Sweep(long now)
    {
        if (++asked % SweepEvery == 0)
        {
            foreach (var (silent, _) in conversations.Where(one => one.Value.Newest + Ticks(Longest) <= now).ToList())
            {
                conversations.Remove(silent);
            }
        }
    }

    private TimeSpan Until(long now, long then) => then > now ? time.GetElapsedTime(now, then) : TimeSpan.Zero;

    private long Ticks(TimeSpan span) => (long)Math.Ceiling(span.TotalSeconds * time.TimestampFrequency);
}
