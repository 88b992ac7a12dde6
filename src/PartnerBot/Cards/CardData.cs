namespace PartnerBot.Cards;

/// <summary>The data of a card action.</summary>
/// <param name="Handle">Opaque, sealed, one-use: says to us alone what the button does, for whom, on which plan.</param>
public sealed record CardData(string Handle)
{
    /// <summary>What Teams is to do before anything reaches the bot; other clients get none.</summary>
    public TeamsDeed? Msteams { get; init; }

    /// <summary>Opens a dialog and asks the bot what stands in it.</summary>
    public static TeamsDeed Dialog { get; } = new("task/fetch");

    /// <param name="Type">In Teams' own words.</param>
    public sealed record TeamsDeed(string Type);
}
