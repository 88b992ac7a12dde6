namespace Knowledge.Catalogue;

/// <summary>A word of the trade and what it means.</summary>
public sealed record GlossaryTerm(string Id, Bilingual<string> Term, Bilingual<string> Meaning)
{
    internal static GlossaryTerm From(string[] parts) => new(parts[0], new(parts[1], parts[2]), new(parts[3], parts[4]));
}
