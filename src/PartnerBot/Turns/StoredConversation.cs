namespace PartnerBot.Turns;

/// <summary>What is kept of a conversation.</summary>
/// <param name="Version">Counts its turns; 0 before the first.</param>
/// <param name="State">The conversation's state as UTF-8 JSON.</param>
/// <param name="Reference">Conversation reference as UTF-8 JSON: what it takes to speak here unasked.</param>
/// <param name="Person">Who leads it (the first person seen).</param>
/// <param name="Plan">Id of the plan it is about.</param>
/// <param name="Logged">Number of the newest activity in its log; 0 when empty. This is the watermark.</param>
public sealed record StoredConversation(long Version, byte[] State, byte[]? Reference, string Person, string? Plan, long Logged);
