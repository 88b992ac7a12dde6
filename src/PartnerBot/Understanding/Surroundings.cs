namespace PartnerBot.Understanding;

/// <summary>What there is to be named where the message was written. Everything may be empty.</summary>
public sealed record Surroundings
{
    /// <summary>Nothing is known.</summary>
    public static Surroundings None { get; } = new();

    /// <summary>Fields that can be corrected.</summary>
    public IReadOnlyList<NamedThing> Fields { get; init; } = [];

    /// <summary>Plans of this person.</summary>
    public IReadOnlyList<NamedThing> Plans { get; init; } = [];

    /// <summary>Tasks of the current plan.</summary>
    public IReadOnlyList<NamedThing> Tasks { get; init; } = [];

    /// <summary>Partners of the current plan.</summary>
    public IReadOnlyList<NamedThing> Partners { get; init; } = [];

    /// <summary>People of the current plan.</summary>
    public IReadOnlyList<NamedThing> People { get; init; } = [];

    /// <summary>Roles that can be filled.</summary>
    public IReadOnlyList<NamedThing> Roles { get; init; } = [];
}
