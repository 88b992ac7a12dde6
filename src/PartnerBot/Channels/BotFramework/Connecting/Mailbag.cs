using PartnerBot.Turns;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>What waits for one conversation. The queue belongs to <see cref="Mailbags"/> and its lock, the rest to the one sender that has the bag.</summary>
internal sealed class Mailbag
{
    public Queue<Outbound> Waiting { get; } = new();

    /// <summary>Rings when the head may be tried again.</summary>
    public ITimer? Alarm { get; set; }

    /// <summary>How far the head has come.</summary>
    public Journey Head { get; private set; } = new();

    /// <summary>The next one stands at the beginning.</summary>
    public void Turn() => Head = new Journey();
}
