namespace PartnerBot.Planning.Contact;

/// <summary>What is drafted for a first contact.</summary>
public enum DraftKind
{
    /// <summary>What can be said within a minute.</summary>
    Pitch,

    Mail,

    /// <summary>What to have at hand while calling.</summary>
    Call,
}
