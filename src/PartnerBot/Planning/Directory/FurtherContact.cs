namespace PartnerBot.Planning.Directory;

/// <summary>Somebody who speaks for an organisation beside its first contact.</summary>
/// <param name="StandsIn">When others are away, not every day.</param>
public sealed record FurtherContact(string Name, bool StandsIn)
{
    public string? Position { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }
}
