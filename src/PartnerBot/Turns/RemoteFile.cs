namespace PartnerBot.Turns;

/// <summary>A file that was sent through a channel and lies elsewhere until somebody wants it.</summary>
/// <param name="Id">128 random bits, base64url: under which it is kept once it is here.</param>
/// <param name="Place">Where it lies, as the channel says.</param>
/// <param name="Name">As the sender's client called it; not yet made harmless.</param>
/// <param name="Service">The connector that has it and wants our token; null for a place that opens by its address alone.</param>
public sealed record RemoteFile(string Id, string Place, string Name, string? Service = null);
