using PartnerBot.Planning.Reminding;

namespace PartnerBot.Turns;

/// <summary>The notices that shall be open for a plan, or for a person's own reminders (then the plan is empty).</summary>
/// <param name="Person">Only this person's; null means everybody's.</param>
/// <param name="All">Open notices that are not among them are cancelled; new ones are put down from <paramref name="Today"/> on.</param>
public sealed record Wishes(string Plan, string? Person, IReadOnlyList<Notice> All, DateOnly Today);
