namespace PartnerBot.Turns;

/// <summary>A conversation that belongs to one person alone.</summary>
/// <param name="At">When the person spoke there, to the minute.</param>
/// <param name="Shut">Why nothing more may be sent there until the person speaks again; null for an open door.</param>
public sealed record PersonDoor(Address Address, DateTimeOffset At, string? Shut);
