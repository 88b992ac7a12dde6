namespace PartnerBot.Turns;

/// <summary>A delivery that was handled before.</summary>
/// <param name="Answer">The bytes that were answered in the body (invoke, expectReplies, Direct Line's activity id), or null.</param>
public sealed record UsedKey(string Key, byte[]? Answer);
