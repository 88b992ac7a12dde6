using System.Diagnostics;

namespace Benchmarks;

/// <summary>Adds up what each part of a whole takes: time that passes, and processor time of the process.</summary>
internal sealed class Stopwatches
{
    private readonly Dictionary<string, (TimeSpan Passed, TimeSpan Used)> parts = [];

    public T Time<T>(string part, Func<T> work)
    {
        var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var result = work();
        Add(part, start, used);
        return result;
    }

    public async Task<T> Time<T>(string part, Func<Task<T>> work)
    {
        var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var result = await work();
        Add(part, start, used);
        return result;
    }

    public void Print(int rounds)
    {
        foreach (var (part, (passed, used)) in parts.OrderByDescending(entry => entry.Value.Used))
        {
            Console.WriteLine($"  {part,-46} {used.TotalMicroseconds / rounds,7:0.0} us processor  {passed.TotalMicroseconds / rounds,7:0.0} us passed");
        }
    }

    public void Forget() => parts.Clear();

    private void Add(string part, long start, TimeSpan used)
    {
        var known = parts.GetValueOrDefault(part);
        parts[part] = (known.Passed + Stopwatch.GetElapsedTime(start), known.Used + (Environment.CpuUsage.TotalTime - used));
    }
}
