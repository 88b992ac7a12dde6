namespace PartnerBot.Planning.History;

/// <summary>An edit and the one that takes it back.</summary>
public sealed record OwnStep(Edit Made, Edit Back);
