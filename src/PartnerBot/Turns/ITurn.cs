namespace PartnerBot.Turns;

/// <summary>One turn of a conversation, from a checked activity to kept replies.</summary>
public interface ITurn
{
    /// <summary>
    /// Handles an activity once. Returns after the commit; turns of one conversation run one after the other, in the order of the calls.
    /// A turn that fails leaves the last good state and one polite reply, and still returns.
    /// </summary>
    /// <exception cref="StoreTrouble">Nothing could be kept (disk full, store closed): the channel answers 503 and the client tries again.</exception>
    Task<Took> Take(Heard heard, CancellationToken stop = default);
}
