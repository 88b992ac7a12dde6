namespace PartnerBot.Turns;

/// <summary>How a turn ended, for the channel to answer. All that is in here has been kept.</summary>
/// <param name="Again">The delivery had come before; nothing was done this time.</param>
/// <param name="Answer">Bytes for the body: the JSON array of replies (<see cref="Way.Body"/>), or the logged activity's id as UTF-8 text (<see cref="Way.Log"/> with echo).</param>
/// <param name="Log">What this turn added to the conversation's log, in order; empty when it came again.</param>
/// <param name="Outbox">What waits to be sent.</param>
public sealed record Took(bool Again, byte[]? Answer, IReadOnlyList<Logged> Log, IReadOnlyList<Outbound> Outbox)
{
    /// <summary>What is to be sent if the answer comes too late, and settled if not.</summary>
    public Outbound? Owed { get; init; }
}
