namespace PartnerBot.Recognizers.Choices;

/// <summary>Something a person may choose.</summary>
/// <param name="Id">What the caller knows it by; it comes back as the value of the entity.</param>
/// <param name="Label">What the person sees.</param>
public sealed record Choice(string Id, string Label)
{
    /// <summary>Other words for it, in any language.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];
}
