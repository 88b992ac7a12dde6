namespace PartnerBot.Channels.DirectLine;

/// <summary>Answer to an activity: the id under which it comes back to the client.</summary>
internal sealed record ActivityTaken(string Id);
