namespace PartnerBot.Understanding;

/// <summary>How far a reading may be trusted.</summary>
public enum Verdict
{
    /// <summary>Act.</summary>
    Sure,

    /// <summary>Ask once, with the reading and its alternatives as choices.</summary>
    Doubtful,
}
