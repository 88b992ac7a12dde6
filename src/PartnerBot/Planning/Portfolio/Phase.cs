namespace PartnerBot.Planning.Portfolio;

/// <summary>How far a partnership has come.</summary>
public enum Phase
{
    /// <summary>Its steps are not all answered.</summary>
    Planning,

    /// <summary>Planned, and not begun.</summary>
    Ready,

    Running,

    /// <summary>Its end is near.</summary>
    Ending,

    Ended,

    Archived,
}
