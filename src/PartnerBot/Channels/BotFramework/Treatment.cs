using PartnerBot.Activities;

namespace PartnerBot.Channels.BotFramework;

/// <summary>What becomes of a complete activity.</summary>
internal enum Treatment
{
    /// <summary>Acknowledged, nothing more.</summary>
    Ignore,

    /// <summary>A question that wants its answer in the body.</summary>
    Invoke,

    /// <summary>A turn takes it.</summary>
    Turn,
}
