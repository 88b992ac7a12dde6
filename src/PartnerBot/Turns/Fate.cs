using PartnerBot.Planning.Reminding;

namespace PartnerBot.Turns;

/// <summary>What becomes of a claimed notice.</summary>
public abstract record Fate
{
    private Fate()
    {
    }

    /// <summary>Told: it stands in the conversation's log, or a mail server has taken it.</summary>
    public sealed record Sent(string? Why = null) : Fate;

    /// <summary>In the outbox; sent once the connector says so.</summary>
    /// <param name="Place">Which of the turn's outgoing activities.</param>
    public sealed record Handed(int Place) : Fate;

    public sealed record Later(Moment Due, string Why) : Fate;

    /// <summary>No open door.</summary>
    public sealed record Waiting(string Why) : Fate;

    public sealed record Unknown(string Why) : Fate;

    public sealed record Dropped(string Why) : Fate;
}
