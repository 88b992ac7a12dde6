namespace PartnerBot.Planning.Sharing;

/// <summary>The part that a person has in a plan. The order is that of the columns in <see cref="Rights"/>.</summary>
public enum Part
{
    /// <summary>Started the plan or took it over; there is always at least one.</summary>
    Owner,

    /// <summary>Works on the plan, from inside the library.</summary>
    Member,

    /// <summary>From the other organisation: sees the shared part, ticks what is theirs.</summary>
    Partner,
}
