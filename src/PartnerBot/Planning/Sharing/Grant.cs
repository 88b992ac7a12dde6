namespace PartnerBot.Planning.Sharing;

/// <summary>What a right comes to.</summary>
public enum Grant
{
    No,
    Yes,

    /// <summary>Only the part that is shared with partners.</summary>
    Shared,

    /// <summary>Only what is assigned to oneself.</summary>
    Own,

    /// <summary>Only that it exists: title, dates, who owns it.</summary>
    Outline,

    /// <summary>With a reason, an entry in the audit, and word to the owner.</summary>
    BreakGlass,

    /// <summary>Only what is open to everybody.</summary>
    Public,

    /// <summary>Only once ownership has been handed on.</summary>
    AfterTransfer,

    /// <summary>Only for a plan whose owners are all gone.</summary>
    Orphaned,

    /// <summary>Within the person's share of space.</summary>
    Quota,
}
