namespace PartnerBot.Turns;

/// <summary>How keeping a turn ended.</summary>
public abstract record Kept
{
    private Kept()
    {
    }

    /// <summary>All is on the disk.</summary>
    /// <param name="Outbox">Numbers of the outgoing activities, in order; last that of what is owed.</param>
    public sealed record Done(IReadOnlyList<long> Outbox) : Kept;

    /// <summary>Another turn changed the plan or the conversation first; nothing was kept: recall and decide again.</summary>
    public sealed record Overtaken : Kept;

    /// <summary>One of the keys was used by an earlier turn; nothing was kept.</summary>
    public sealed record Before(byte[]? Answer) : Kept;
}
