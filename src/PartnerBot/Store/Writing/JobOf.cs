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
            source.SetResult(result!);
        }
        else
        {
            source.SetException(refusal);
        }
    }

    public override void Fail(StoreTrouble trouble) => source.SetException(trouble);
}
