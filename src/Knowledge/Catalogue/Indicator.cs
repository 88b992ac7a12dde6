namespace Knowledge.Catalogue;

/// <summary>A number by which progress can be seen.</summary>
/// <param name="Id">Stable name in kebab case.</param>
/// <param name="IsOutcome">Whether it shows what changed for people, not only what was done.</param>
/// <param name="Unit">One of people, cards, items, hours, percent, stories, reports, money.</param>
/// <param name="Name">Its name.</param>
/// <param name="Counting">How it is counted.</param>
public sealed record Indicator(string Id, bool IsOutcome, string Unit, Bilingual<string> Name, Bilingual<string> Counting)
{
    internal static Indicator From(string[] parts) => new(parts[0], parts[1] == "outcome", parts[2], new(parts[3], parts[4]), new(parts[5], parts[6]));
}
