namespace PartnerBot.Planning.Actions;

/// <summary>Dates or tasks of a plan that cannot all be meant.</summary>
/// <param name="Kind">Its sentence is <c>contradiction.{Kind}</c>, with a way out.</param>
/// <param name="About">The date or task to change.</param>
/// <param name="Day">The day it has.</param>
/// <param name="Against">The day it stands against.</param>
public sealed record Contradiction(string Kind, string About, DateOnly? Day = null, DateOnly? Against = null);
