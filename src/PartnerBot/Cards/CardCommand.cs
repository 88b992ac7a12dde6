using System.Text.Json.Serialization;

namespace PartnerBot.Cards;

/// <summary>
/// A button of a card. Direct Line clients know only <c>Action.Submit</c> and send nothing when its data is empty;
/// Teams prefers <c>Action.Execute</c>, which refreshes the card in place.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Submit), "Action.Submit")]
[JsonDerivedType(typeof(Execute), "Action.Execute")]
[JsonDerivedType(typeof(OpenUrl), "Action.OpenUrl")]
public abstract record CardCommand(string Title)
{
    /// <summary><c>positive</c> for the main action, <c>destructive</c> for one that removes.</summary>
    public string? Style { get; init; }

    /// <param name="Data">Carries the sealed handle; never anything a reader could change to effect.</param>
    public sealed record Submit(string Title, CardData Data) : CardCommand(Title)
    {
        /// <summary><c>auto</c> sends the inputs along, <c>none</c> does not.</summary>
        public string? AssociatedInputs { get; init; }
    }

    public sealed record Execute(string Title, CardData Data) : CardCommand(Title)
    {
        public string? Verb { get; init; }

        public string? AssociatedInputs { get; init; }
    }

    public sealed record OpenUrl(string Title, string Url) : CardCommand(Title);
}
