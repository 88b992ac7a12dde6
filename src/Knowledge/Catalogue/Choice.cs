namespace Knowledge.Catalogue;

/// <summary>Something to pick from a list: an audience, a resource.</summary>
public sealed record Choice(string Id, Bilingual<string> Name)
{
    internal static Choice From(string[] parts) => new(parts[0], new(parts[1], parts[2]));
}
