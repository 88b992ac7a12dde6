namespace PartnerBot.Turns;

/// <summary>What the settings say about this installation.</summary>
/// <param name="Administrators">Ids of the people who run it.</param>
/// <param name="Home">Where the page is, as people reach it; null when nobody has set it.</param>
public sealed record House(IReadOnlySet<string> Administrators, string? Home)
{
    public static House Plain { get; } = new(new HashSet<string>(), null);
}
