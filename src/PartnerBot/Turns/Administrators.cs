namespace PartnerBot.Turns;

/// <summary>Ids of the people who run the installation, from the settings.</summary>
public sealed class Administrators(IEnumerable<string> people)
{
    private readonly HashSet<string> ids = people.ToHashSet(StringComparer.Ordinal);

    public static Administrators None { get; } = new([]);

    public bool Contains(string person) => ids.Contains(person);
}
