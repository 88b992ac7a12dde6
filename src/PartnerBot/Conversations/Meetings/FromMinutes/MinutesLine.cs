namespace PartnerBot.Conversations.Meetings.FromMinutes;

/// <summary>A line of minutes without its bullet, with what the heading above it says.</summary>
internal sealed record MinutesLine(string Text, MinutesKind Section);
