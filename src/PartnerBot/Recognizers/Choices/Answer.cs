namespace PartnerBot.Recognizers.Choices;

/// <summary>What a phrase says in reply to a yes-or-no question.</summary>
/// <param name="Value">True for yes, false for no, null for a phrase that is neither and hides the yes or no inside it (no idea, nicht
/// sicher).</param>
/// <param name="Strength">How much room the phrase needs to be an answer.</param>
internal readonly record struct Answer(bool? Value, Strength Strength);
