namespace PartnerBot.Turns;

/// <summary>Those who wait for a conversation's log to grow: the open streams of Direct Line.</summary>
public interface IListeners
{
    /// <summary>Called after the commit, in the order of the log.</summary>
    void Hear(Address address, IReadOnlyList<Logged> added);
}
