namespace PartnerBot.Planning;

/// <summary>A plan in a list.</summary>
public sealed record PlanLine(string Id, string Title, bool Archived, DateTimeOffset Changed)
{
    /// <summary>Whose list it is comes from outside the library here: they are somebody's partner in this plan.</summary>
    public bool Outside { get; init; }
}
