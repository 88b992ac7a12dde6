using System.Text.Json.Serialization;

namespace PartnerBot.Conversations.Together;

/// <summary>What is asked about the people or channels around the conversation; nothing is done before the answer.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "asks")]
[JsonDerivedType(typeof(TakeIn), "take-in")]
[JsonDerivedType(typeof(Where), "where")]
[JsonDerivedType(typeof(Sure), "sure")]
public abstract record TogetherQuestion
{
    private TogetherQuestion()
    {
    }

    /// <summary>Of the card on which it is asked; null where the channel edits none.</summary>
    public string? Mark { get; init; }

    /// <summary>Shall these come into the plan?</summary>
    public sealed record TakeIn(IReadOnlyList<Present> People) : TogetherQuestion;

    /// <summary>In which channel?</summary>
    public sealed record Where(IReadOnlyList<Spot> Spots) : TogetherQuestion;

    /// <summary>Shall what was shown be posted there?</summary>
    public sealed record Sure(Spot Spot) : TogetherQuestion;
}
