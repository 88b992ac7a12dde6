namespace PartnerBot.Planning.Sharing;

/// <summary>How somebody stands to a plan; the columns of <see cref="Rights"/>.</summary>
public enum Standing
{
    Owner,
    Member,
    Partner,

    /// <summary>Signed in, but not in the plan.</summary>
    Outsider,

    /// <summary>Runs the installation, and is not in the plan.</summary>
    Administrator,

    /// <summary>Not signed in, or of another tenant.</summary>
    Nobody,
}
