namespace PartnerBot.Turns;

/// <summary>An activity in a conversation's log.</summary>
/// <param name="Number">Counts from 1 within the conversation.</param>
/// <param name="Json">The activity as UTF-8 JSON, as clients get it.</param>
public sealed record Logged(long Number, byte[] Json);
