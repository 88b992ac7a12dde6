using PartnerBot.Activities;

namespace PartnerBot.Channels.BotFramework;

/// <summary>What becomes of a complete activity.</summary>
internal enum Treatment
{
    /// <summary>Acknowledged, nothing more.</summary>
    Ignore,

    /// <summary>A question that nobody here can answer.</summary>
    Unknown,

    /// <summary>A turn takes it.</summary>
    Turn,
}
