using PartnerBot.Texts;

namespace PartnerBot.Conversations.Replies;

/// <summary>A list that is shown as a card: a heading, parts with rows, and how it goes on.</summary>
public sealed record Sheet(Line Title, IReadOnlyList<SheetPart> Parts)
{
    public Line? Note { get; init; }

    /// <summary>What can be done with all of it.</summary>
    public IReadOnlyList<SheetButton> Actions { get; init; } = [];

    /// <summary>Under which the card can be edited once it has been answered by word; null for one that stays.</summary>
    public string? Mark { get; init; }

    /// <summary>Where the list goes on, should it be longer than a card.</summary>
    public Listing? More { get; init; }
}
