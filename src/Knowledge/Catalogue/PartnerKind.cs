using Knowledge.Reading;

namespace Knowledge.Catalogue;

/// <summary>A kind of organisation that a library may work with.</summary>
/// <param name="Id">Stable name in kebab case; plans keep it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Short">One sentence on what such a partner stands for.</param>
/// <param name="Synonyms">Words by which people mention one.</param>
/// <param name="Audiences">Ids of the groups it has access to.</param>
/// <param name="Resources">Ids of what it usually has to give.</param>
public sealed record PartnerKind(
    string Id,
    Bilingual<string> Name,
    Bilingual<string> Short,
    Bilingual<IReadOnlyList<string>> Synonyms,
    IReadOnlyList<string> Audiences,
    IReadOnlyList<string> Resources)
{
    internal static PartnerKind From(Entry entry) => new(
        entry.Text("id"), entry.Words("name"), entry.Words("short"), entry.WordLists("synonyms"),
        entry.List("audiences"), entry.List("resources"));
}
