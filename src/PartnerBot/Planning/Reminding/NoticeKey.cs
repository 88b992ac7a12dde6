namespace PartnerBot.Planning.Reminding;

/// <summary>What makes a reminder one and the same: there is never a second one with this key.</summary>
/// <param name="Plan">Empty for a person's own reminders.</param>
/// <param name="Item">The entry, or the id of an own reminder.</param>
/// <param name="Day">The occurrence.</param>
public sealed record NoticeKey(string Plan, string Item, string Person, DateOnly Day);
