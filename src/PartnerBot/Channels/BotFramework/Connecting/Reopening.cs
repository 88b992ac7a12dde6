namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>The one attempt to open a lost chat anew.</summary>
internal enum Reopening
{
    /// <summary>Not needed so far.</summary>
    None,

    /// <summary>To be made.</summary>
    Due,

    /// <summary>Made; there is no second.</summary>
    Made,
}
