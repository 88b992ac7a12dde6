using PartnerBot.Turns;

namespace PartnerBot.Channels.Teams;

/// <summary>
/// Answers to invokes are kept twice: for the body, and as a message for the case that the body came too late. Which of the two it was is
/// settled here; a crash before that sends the message after the next start.
/// </summary>
internal sealed class LateAnswers(IStore store, IPost post, ILogger<LateAnswers> log)
{
    /// <summary>The answer was cut: what it would have said is sent once there is something to say.</summary>
    public async Task Say(string channel, Task<Took> work)
    {
        try
        {
            if ((await work).Owed is { } owed)
            {
                post.Send([owed]);
            }
        }
        catch (StoreTrouble trouble)
        {
            log.NotSaid(channel, trouble);
        }
    }

    /// <summary>The answer went out in time.</summary>
    public async Task Drop(Outbound owed)
    {
        try
        {
            await store.Settle(owed.Number);
        }
        catch (StoreTrouble trouble)
        {
            log.NotDropped(owed.Number, trouble);
        }
    }
}
