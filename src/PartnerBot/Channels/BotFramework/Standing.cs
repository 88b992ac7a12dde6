namespace PartnerBot.Channels.BotFramework;

/// <summary>Why nothing is sent to a conversation, kept with its reference: the next activity from there brings a reference without it.</summary>
/// <param name="Why">For the person who owns the plan and for the administrator.</param>
/// <param name="Code">What the connector said: a status and, where it gave one, a code.</param>
public sealed record Standing(Standing.Cause Why, DateTimeOffset Since, string Code)
{
    /// <summary>What shut it.</summary>
    public enum Cause
    {
        /// <summary>The bot was removed from the chat or team.</summary>
        Removed,

        /// <summary>The person blocked the bot.</summary>
        Blocked,

        /// <summary>The tenant's administrator switched the app off.</summary>
        Disabled,

        /// <summary>The conversation is not there any more.</summary>
        Gone,
    }
}
