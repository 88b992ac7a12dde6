namespace PartnerBot.Planning.Remarks;

/// <summary>What somebody said about a plan or one of its entries, or a file they put there as evidence.</summary>
/// <param name="Number">The plan's version that it made; names it within the plan.</param>
/// <param name="About">Id of the entry; empty for the plan as a whole.</param>
/// <param name="Person">Who said it.</param>
/// <param name="Name">As the plan called the person then.</param>
/// <param name="Text">Empty where there is only a file.</param>
public sealed record Remark(long Number, string About, string Person, string? Name, DateTimeOffset At, string Text)
{
    /// <summary>Longest text in UTF-16 units.</summary>
    public const int Longest = 1000;

    /// <summary>A plan holds no more.</summary>
    public const int Most = 300;

    /// <summary>Stays among those who work on the plan, whatever it is about.</summary>
    public bool Internal { get; init; }

    /// <summary>The file, where there is one.</summary>
    public Evidence? File { get; init; }
}
