namespace PartnerBot.Turns;

/// <summary>A file that a person sent into a conversation; private to it, kept for 24 hours, or as long as a plan speaks of it.</summary>
/// <param name="Id">128 random bits, base64url.</param>
public sealed record Upload(string Id, Address Address, string Name, string ContentType, byte[] Bytes, DateTimeOffset At);
