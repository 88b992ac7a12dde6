namespace PartnerBot.Conversations.Reminding;

/// <summary>A reminder's card that was sent here, and what on it is still open.</summary>
/// <param name="Mark">Under which it can be edited.</param>
public sealed record ReminderNote(string Mark, IReadOnlyList<Reminded> Open);
