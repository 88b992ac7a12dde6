namespace PartnerBot.Planning.Sharing;

/// <summary>A person with a part in a plan.</summary>
/// <param name="Person">Id of the person, the same on every door.</param>
/// <param name="Name">As the plan calls the person; null where nobody said.</param>
/// <param name="Partner">For somebody from outside: the entry of the organisation they belong to.</param>
public sealed record Member(string Person, Part Part, string? Name = null, string? Partner = null);
