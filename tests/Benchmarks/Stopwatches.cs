using System.Diagnostics;

namespace Benchmarks;

/// <summary>Adds up what each part of a whole takes: time that passes, and processor time of the process.</summary>
internal sealed class Stopwatches
{
    private readonly Dictionary<string, (int Calls, TimeSpan Passed, TimeSpan Used)> parts = [];

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

    /// <summary>The dearest part first; each with its mean over its own calls.</summary>
    public void Print()
    {
        foreach (var (part, (calls, passed, used)) in parts.OrderByDescending(entry => entry.Value.Used / entry.Value.Calls))
        {
            Console.WriteLine($"  {part,-52} {used.TotalMicroseconds / calls,7:0.0} us processor  {passed.TotalMicroseconds / calls,7:0.0} us passed");
        }
    }

    public void Forget() => parts.Clear();

    private void Add(string part, long start, TimeSpan used)
    {
        var known = parts.GetValueOrDefault(part);
        parts[part] = (known.Calls + 1, known.Passed + Stopwatch.GetElapsedTime(start), known.Used + (Environment.CpuUsage.TotalTime - used));
    }
}
