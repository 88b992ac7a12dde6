namespace PartnerBot.Planning.Records;

/// <summary>
/// Something the library keeps beside its plans: an organisation of the directory, an own recipe, a person's settings, an invitation.
/// Each capability owns its kinds and reads its own JSON.
/// </summary>
/// <param name="Kind">For example <c>organisation</c>.</param>
/// <param name="Id">Unique within the kind.</param>
/// <param name="Version">Counts the changes; whoever writes says which one was seen.</param>
/// <param name="Json">UTF-8.</param>
public sealed record LibraryRecord(string Kind, string Id, long Version, byte[] Json);
