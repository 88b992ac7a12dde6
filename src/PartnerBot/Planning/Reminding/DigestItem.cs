namespace PartnerBot.Planning.Reminding;

/// <summary>One line of a digest, with all that it takes to say it.</summary>
/// <param name="Title">The task in the plan's words, or the own reminder; null for one of the plan's own dates and for an answer.</param>
/// <param name="Day">The day that counts now: when it is due, or when the date is.</param>
public sealed record DigestItem(Notice Notice, string Plan, string? Title, DateOnly Day)
{
    /// <summary>Which of the plan's own dates it is: an option of the anchors.</summary>
    public string? Anchor { get; init; }

    /// <summary>What a colleague answered; null for everything else.</summary>
    public GivenAnswer? Answer { get; init; }

    /// <summary>There is something to do about it.</summary>
    public bool IsTask => Title is not null;

    /// <summary>For somebody from the other organisation.</summary>
    public bool Outside { get; init; }

    /// <summary>An own reminder that goes on by itself.</summary>
    public bool ComesBack { get; init; }

    /// <summary>Occurrences of a series that went by untold.</summary>
    public int Missed { get; init; }
}
