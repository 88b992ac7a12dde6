namespace PartnerBot.Conversations.Handles;

/// <summary>Why a card's button does nothing.</summary>
public enum HandleTrouble
{
    /// <summary>Not sealed by this installation, or altered.</summary>
    Forged,

    /// <summary>Made for another person.</summary>
    Foreign,

    /// <summary>Too old.</summary>
    Expired,

    /// <summary>Used before.</summary>
    Used,
}
