using PartnerBot.Planning;

namespace PartnerBot.Conversations;

/// <summary>The second reading of the last answer, to be taken in one tap instead of the first.</summary>
public sealed record Meant(string Form, string Entry, string Field, Value Value);
