namespace PartnerBot.Planning.Reminding;

/// <summary>What a person is told in one go.</summary>
/// <param name="Today">The person's own day.</param>
/// <param name="Late">Some of it could not be told in time: PartnerBot, or the person, was away.</param>
public sealed record Digest(IReadOnlyList<DigestItem> Items, DateOnly Today, bool Late)
{
    /// <summary>What comes up within a week, in the same plans.</summary>
    public IReadOnlyList<DigestItem> Coming { get; init; } = [];
}
