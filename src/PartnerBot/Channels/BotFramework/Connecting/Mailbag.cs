using PartnerBot.Turns;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>What waits for one conversation. The queue belongs to <see cref="Mailbags"/> and its lock, the rest to the one sender that has the bag.</summary>
internal sealed class Mailbag
{
    public Queue<Outbound> Waiting { get; } = new();

    /// <summary>Tries of the head so far.</summary>
    public int Tries { get; set; }

    /// <summary>Timestamp of the head's first try.</summary>
    public long FirstTry { get; set; }

    /// <summary>Rings when the head may be tried again.</summary>
    public ITimer? Alarm { get; set; }
}
