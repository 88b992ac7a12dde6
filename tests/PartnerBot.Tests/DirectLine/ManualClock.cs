namespace PartnerBot.Tests.DirectLine;

/// <summary>Real time that a test moves; timers stay those of the machine.</summary>
internal sealed class ManualClock : TimeProvider
{
    private static readonly DateTimeOffset Beginning = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);
    private long ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Beginning.AddTicks(Interlocked.Read(ref ticks));

    public override long GetTimestamp() => Interlocked.Read(ref ticks);

    public void Pass(TimeSpan span) => Interlocked.Add(ref ticks, span.Ticks);
}
