using PartnerBot.Planning;

namespace PartnerBot.Conversations;

/// <summary>Something else that the last answer could be, to be taken in one tap: its second reading, or a better wording.</summary>
/// <param name="Key">The words of the tap.</param>
public sealed record Meant(string Form, string Entry, string Field, Value Value, string Key = "offer.meant");
