namespace PartnerBot.Recognizers.Mentions;

/// <summary>A person or organisation that may be mentioned.</summary>
/// <param name="Id">What the caller knows it by; it comes back as the value of the entity.</param>
/// <param name="Name">Full name, with or without titles.</param>
public sealed record Mentionable(string Id, string Name)
{
    /// <summary>Persons can be addressed by title and surname and talked of as "the lady from …".</summary>
    public bool IsPerson { get; init; }

    /// <summary>Other names, roles and kinds it goes by, in any language: Kita, kindergarten, Leiterin.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];
}
