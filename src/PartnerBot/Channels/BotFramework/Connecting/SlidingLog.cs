namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>When calls were made, and when the next may be: at most so many within each window, wherever a window is laid.</summary>
/// <param name="limits">Calls and the window's length in ticks, shortest first.</param>
internal sealed class SlidingLog(IReadOnlyList<(int Most, long Window)> limits)
{
    private readonly int longest = limits[^1].Most;
    private readonly List<long> calls = [];

    public long Newest => calls.Count == 0 ? long.MinValue : calls[^1];

    /// <summary>The first moment from now on that breaks no limit.</summary>
    public long Free(long now)
    {
        var free = Math.Max(now, Newest);
        foreach (var (most, window) in limits)
        {
            if (calls.Count >= most)
            {
                free = Math.Max(free, calls[^most] + window);
            }
        }

        return free;
    }

    public void Add(long moment)
    {
        if (calls.Count >= 2 * longest)
        {
            calls.RemoveRange(0, calls.Count - longest);
        }

        calls.Add(moment);
    }
}
