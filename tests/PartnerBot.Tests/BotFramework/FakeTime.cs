using System.Threading.Channels;

namespace PartnerBot.Tests.BotFramework;

/// <summary>Time that passes only when told to. Who waits for something to be due can wait for the alarm to be set, instead of sleeping.</summary>
internal sealed class FakeTime : TimeProvider
{
    private readonly Lock key = new();
    private readonly List<Alarm> alarms = [];
    private readonly Channel<TimeSpan> set = Channel.CreateUnbounded<TimeSpan>();
    private DateTimeOffset now = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp() => now.Ticks;

    /// <summary>How long the next alarm that somebody sets will wait.</summary>
    public ValueTask<TimeSpan> NextAlarm() => set.Reader.ReadAsync();

    /// <summary>Alarms that are set.</summary>
    public int Pending
    {
        get
        {
            lock (key)
            {
                return alarms.Count;
            }
        }
    }

    /// <summary>How long until the first alarm rings; null when none is set.</summary>
    public TimeSpan? Nearest
    {
        get
        {
            lock (key)
            {
                return alarms.Count == 0 ? null : alarms.Min(alarm => alarm.Due) - now;
            }
        }
    }

    /// <summary>Lets time pass from alarm to alarm until something is done.</summary>
    public async Task<T> Until<T>(Task<T> done)
    {
        while (!done.IsCompleted)
        {
            if (Nearest is { } next)
            {
                Advance(next);
            }

            await Task.Yield();
        }

        return await done;
    }

    public void Advance(TimeSpan by)
    {
        List<Alarm> due;
        lock (key)
        {
            now += by;
            due = [.. alarms.Where(alarm => alarm.Due <= now)];
            alarms.RemoveAll(due.Contains);
        }

        due.ForEach(alarm => alarm.Ring());
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    private sealed class Alarm(FakeTime time, Action ring) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time.key)
            {
                time.alarms.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = time.now + dueTime;
                    time.alarms.Add(this);
                    time.set.Writer.TryWrite(dueTime);
                }
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
