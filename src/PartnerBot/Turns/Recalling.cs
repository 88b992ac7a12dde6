namespace PartnerBot.Turns;

/// <summary>What a turn wants to remember.</summary>
/// <param name="Keys">Delivery keys: the activity's id, the client's own id for it, a card handle. Used ones come back in <see cref="Recalled.Used"/>.</param>
/// <param name="Person">Whose plans are listed.</param>
/// <param name="Plan">The plan wanted; null means the one the conversation is about.</param>
public sealed record Recalling(Address Address, IReadOnlyList<string> Keys, string Person, string? Plan = null);
