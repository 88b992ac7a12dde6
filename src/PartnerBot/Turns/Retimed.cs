using PartnerBot.Planning.Reminding;

namespace PartnerBot.Turns;

/// <summary>A waiting notice gets another moment because the person's hour, days or zone changed.</summary>
public sealed record Retimed(long Number, long Token, Moment Due);
