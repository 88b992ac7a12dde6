namespace PartnerBot.Turns;

/// <summary>The fate of a claimed notice, valid only while nobody else has claimed or cancelled it.</summary>
public sealed record Settled(long Number, long Token, Fate Fate);
