using PartnerBot.Store.Tables;
using PartnerBot.Turns;

namespace PartnerBot.Store.Writing;

/// <summary>Something that the writer shall do in its next transaction, and who waits for it.</summary>
internal abstract class Job
{
    /// <summary>About how many bytes it writes; bounds a transaction.</summary>
    public int Size { get; init; }

    /// <summary>Nobody waits: it rides along with the next commit, and with a later one if that fails.</summary>
    public bool Patient { get; init; }

    /// <summary>Checks first and writes then, so that a job which refuses has written nothing. May run again when a commit failed.</summary>
    public abstract void Do(AllTables on);

    /// <summary>It is on the disk.</summary>
    public abstract void Done();

    /// <summary>Nothing of it is kept.</summary>
    public abstract void Fail(StoreTrouble trouble);
}
