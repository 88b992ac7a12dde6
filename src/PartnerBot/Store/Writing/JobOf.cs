using PartnerBot.Store.Tables;
using PartnerBot.Turns;

namespace PartnerBot.Store.Writing;

/// <summary>A job with a result.</summary>
internal sealed class JobOf<T>(Func<AllTables, T> work) : Job
{
    // Continuations run elsewhere: the writer's thread never runs a caller's code.
    private readonly TaskCompletionSource<T> source = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? result;
    private Exception? refusal;

    public Task<T> Task => source.Task;

    /// <summary>Hears of the result after the commit and before anybody who waits for it.</summary>
    public Action<T>? Kept { get; init; }

    /// <summary>Hears that the commit failed.</summary>
    public Action? Lost { get; init; }

    public override void Do(AllTables on)
    {
        (result, refusal) = (default, null);
        try
        {
            result = work(on);
        }
        catch (Exception own) when (own is DamagedRecord or ArgumentException)
        {
            refusal = own;
        }
    }

    public override void Done()
    {
        if (refusal is null)
        {
            Kept?.Invoke(result!);
            source.SetResult(result!);
        }
        else
        {
            source.SetException(refusal);
        }
    }

    public override void Fail(StoreTrouble trouble)
    {
        Lost?.Invoke();
        source.SetException(trouble);
    }
}
