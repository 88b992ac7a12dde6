namespace Benchmarks;

/// <summary>How fast a run was.</summary>
/// <param name="PerSecond">Turns a second.</param>
/// <param name="Median">Milliseconds.</param>
/// <param name="Slow">Milliseconds that 99 of 100 turns stay below.</param>
/// <param name="Processor">Microseconds of the server's processor time a turn.</param>
internal sealed record Timings(double PerSecond, double Median, double Slow, double Processor)
{
    public static Timings Of(List<double> milliseconds, TimeSpan took, TimeSpan used)
    {
        milliseconds.Sort();
        return new Timings(
            milliseconds.Count / took.TotalSeconds,
            milliseconds[milliseconds.Count / 2],
            milliseconds[(int)(milliseconds.Count * 0.99)],
            used.TotalMicroseconds / milliseconds.Count);
    }

    public override string ToString() => $"{PerSecond,7:0}/s  p50 {Median,6:0.0} ms  p99 {Slow,6:0.0} ms  {Processor,5:0} us processor";
}
