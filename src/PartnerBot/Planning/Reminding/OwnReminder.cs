namespace PartnerBot.Planning.Reminding;

/// <summary>Words that a person wants to hear again.</summary>
/// <param name="Time">Null means in the morning's digest.</param>
public sealed record OwnReminder(string Id, string Text, DateOnly Day, TimeOnly? Time = null);
