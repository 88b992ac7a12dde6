namespace PartnerBot.Turns;

/// <summary>How replies reach the person.</summary>
public enum Way
{
    /// <summary>Into the conversation's log; clients read it by stream or poll (Direct Line).</summary>
    Log,

    /// <summary>Through the outbox to a connector (Bot Framework channels).</summary>
    Outbox,

    /// <summary>In the body of the HTTP answer (<c>expectReplies</c>, <c>invoke</c>).</summary>
    Body,
}
