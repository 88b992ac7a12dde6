using PartnerBot.Conversations.Together;

namespace PartnerBot.Channels.BotFramework.Connecting.Errands;

/// <summary>An errand under way: one call after the other until it is over. Lives in memory only; after a crash it begins anew.</summary>
internal abstract class Work
{
    /// <summary>The call to be made next.</summary>
    public abstract Call Call { get; }

    /// <summary>Whose share of what Teams allows the call uses up.</summary>
    public abstract string Conversation { get; }

    /// <summary>Somebody waits for the answer, and would rather hear that there is none than hear it tomorrow.</summary>
    public virtual bool IsQuestion => false;

    public bool IsOver { get; private set; }

    /// <summary>What to tell whoever asked; null for nothing.</summary>
    public Found? Found { get; private set; }

    /// <summary>The call's end: another one is due, or it is over.</summary>
    public abstract void Hear(Posted posted);

    protected void End(Found? found = null) => (IsOver, Found) = (true, found);

    /// <summary>What the connector said instead.</summary>
    protected static string Code(Posted posted) => posted switch
    {
        Posted.Later(_, var reason) => reason,
        Posted.Never(var reason) => reason,
        Posted.TooLarge(var reason) => reason,
        Posted.Shut(_, var reason) => reason,
        _ => "an answer that says nothing",
    };
}
