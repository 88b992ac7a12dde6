namespace PartnerBot.Turns;

/// <summary>An outgoing activity waiting in the outbox.</summary>
/// <param name="Number">Rises with time; order within a conversation.</param>
public sealed record Outbound(long Number, Address Address, byte[] Json);
