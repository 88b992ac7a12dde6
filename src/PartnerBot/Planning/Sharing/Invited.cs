namespace PartnerBot.Planning.Sharing;

/// <summary>An invitation with the id of its record.</summary>
public sealed record Invited(string Id, Invitation Invitation);
