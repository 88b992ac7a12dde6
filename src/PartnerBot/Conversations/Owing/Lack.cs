namespace PartnerBot.Conversations.Owing;

/// <summary>What a command was not told.</summary>
public enum Lack
{
    /// <summary>When.</summary>
    Day,

    /// <summary>What it is about.</summary>
    Matter,

    /// <summary>To whom.</summary>
    Person,

    /// <summary>Why.</summary>
    Reason,
}
