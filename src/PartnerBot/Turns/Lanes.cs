using System.Collections.Concurrent;

namespace PartnerBot.Turns;

/// <summary>One lane per conversation: whoever asks first goes first, and the next starts when the one before is through.</summary>
internal sealed class Lanes
{
    private readonly ConcurrentDictionary<Address, Task> tails = new();

    public async Task<T> Run<T>(Address address, Func<Task<T>> turn)
    {
        var through = Through();
        var before = Join(address, through.Task);
        // The one before tells its own caller how it ended; here only its end matters.
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        using (new Lane(this, address, through))
        {
            return await turn();
        }
    }

    /// <summary>The lane, if nobody is in it; to be disposed of when through. Whoever takes several lanes like this waits for none, so that nobody can wait in a circle.</summary>
    public IDisposable? Enter(Address address)
    {
        var through = Through();
        return tails.TryAdd(address, through.Task) ? new Lane(this, address, through) : null;
    }

    /// <summary>Somebody is in it, or waits for it.</summary>
    public bool IsBusy(Address address) => tails.ContainsKey(address);

    private static TaskCompletionSource Through() => new(TaskCreationOptions.RunContinuationsAsynchronously);

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

    private sealed class Lane(Lanes lanes, Address address, TaskCompletionSource through) : IDisposable
    {
        public void Dispose()
        {
            through.SetResult();
            // Removed only if nobody has queued behind: the pair must match.
            lanes.tails.TryRemove(new KeyValuePair<Address, Task>(address, through.Task));
        }
    }
}
