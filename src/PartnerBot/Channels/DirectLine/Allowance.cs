using System.Collections.Concurrent;

namespace PartnerBot.Channels.DirectLine;

/// <summary>
/// How fast each person may send: a bucket that holds a burst and fills up at a steady rate. Counted in real time.
/// </summary>
internal sealed class Allowance(DirectLineSettings limits, TimeProvider time)
{
    private const int TidyEvery = 10_000;
    private readonly ConcurrentDictionary<string, Bucket> buckets = new(StringComparer.Ordinal);
    private readonly DirectLineSettings settings = limits;
    private readonly TimeProvider clock = time;
    private int added;

    /// <summary>How many people are remembered.</summary>
    public int Known => buckets.Count;

    /// <summary>Takes one message out of the bucket; false when it is empty.</summary>
    public bool Take(string user)
    {
        if (!settings.IsLimited)
        {
            return true;
        }

        var bucket = buckets.GetOrAdd(user, Fresh, this);
        lock (bucket)
        {
            var now = clock.GetTimestamp();
            bucket.Left = Filled(bucket, now);
            bucket.At = now;
            if (bucket.Left < 1)
            {
                return false;
            }

            bucket.Left--;
            return true;
        }
    }

    private static Bucket Fresh(string user, Allowance allowance)
    {
        if (Interlocked.Increment(ref allowance.added) % TidyEvery == 0)
        {
            allowance.Forget();
        }

        return new Bucket { Left = allowance.settings.Burst, At = allowance.clock.GetTimestamp() };
    }

    private double Filled(Bucket bucket, long now)
        => Math.Min(settings.Burst, bucket.Left + (clock.GetElapsedTime(bucket.At, now).TotalSeconds * settings.MessagesPerSecond));

    // A full bucket is the same as none.
    private void Forget()
    {
        var now = clock.GetTimestamp();
        foreach (var (user, bucket) in buckets)
        {
            if (Filled(bucket, now) >= settings.Burst)
            {
                buckets.TryRemove(user, out _);
            }
        }
    }

    private sealed class Bucket
    {
        public double Left { get; set; }

        public long At { get; set; }
    }
}
