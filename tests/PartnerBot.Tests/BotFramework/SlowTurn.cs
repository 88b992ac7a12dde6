using PartnerBot.Turns;

namespace PartnerBot.Tests.BotFramework;

/// <summary>Real turns that keep what they decide and are heard of only later, as when the disk takes its time.</summary>
internal sealed class SlowTurn(ITurn turn) : ITurn
{
    private TaskCompletionSource gate = Open();

    /// <summary>How many turns were kept and are held back.</summary>
    public SemaphoreSlim Held { get; } = new(0);

    public void Stall() => gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void GoOn() => gate.SetResult();

    public async Task<Took> Take(Heard heard, CancellationToken stop = default)
    {
        var took = await turn.Take(heard, stop);
        if (!gate.Task.IsCompleted)
        {
            Held.Release();
            await gate.Task;
        }

        return took;
    }

    private static TaskCompletionSource Open()
    {
        var open = new TaskCompletionSource();
        open.SetResult();
        return open;
    }
}
