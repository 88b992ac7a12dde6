namespace PartnerBot.Conversations.Doubting;

/// <summary>The last day that was read in one of two ways, so that "the other one" is understood.</summary>
/// <param name="Person">Who said it; in a group chat nobody else means it.</param>
/// <param name="Plan">Empty where it stands in the person's own settings.</param>
public sealed record Doubted(string Person, string Plan, Doubt Doubt);
