using System.Collections.Concurrent;

namespace PartnerBot.Turns;

/// <summary>One lane per conversation: whoever asks first goes first, and the next starts when the one before is through.</summary>
internal sealed class Lanes
{
    private readonly ConcurrentDictionary<Address, Task> tails = new();

    public async Task<T> Run<T>(Address address, Func<Task<T>> turn)
    {
        var through = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var before = Join(address, through.Task);
        // The one before tells its own caller how it ended; here only its end matters.
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            return await turn();
        }
        finally
        {
            through.SetResult();
            // Removed only if nobody has queued behind: the pair must match.
            tails.TryRemove(new KeyValuePair<Address, Task>(address, through.Task));
        }
    }

    /// <summary>Somebody is in it, or waits for it.</summary>
    public bool IsBusy(Address address) => tails.ContainsKey(address);

    private Task Join(Address address, Task mine)
    {
        while (true)
        {
            if (tails.TryGetValue(address, out var last))
            {
                if (tails.TryUpdate(address, mine, last))
                {
                    return last;
                }
            }
            else if (tails.TryAdd(address, mine))
            {
                return Task.CompletedTask;
            }
        }
    }
}
