using Knowledge.Reading;

namespace Knowledge.Catalogue;

/// <summary>A kind of organisation that a library may work with.</summary>
/// <param name="Id">Stable name in kebab case; plans keep it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Short">One sentence on what such a partner stands for.</param>
/// <param name="Synonyms">Words by which people mention one.</param>
/// <param name="Audiences">Ids of the groups it has access to (see <see cref="PlanningCatalogue.Audiences"/>).</param>
/// <param name="Resources">Ids of what it usually has to give (see <see cref="PlanningCatalogue.Resources"/>).</param>
/// <param name="Brings">What it brings along.</param>
/// <param name="Wants">What it hopes for.</param>
/// <param name="Where">Where to look for one.</param>
/// <param name="Approach">How to make the first contact, one sentence.</param>
/// <param name="Offers">What libraries and such partners usually offer together.</param>
/// <param name="Cautions">What to watch out for.</param>
public sealed record PartnerKind(
    string Id,
    Bilingual<string> Name,
    Bilingual<string> Short,
    Bilingual<IReadOnlyList<string>> Synonyms,
    IReadOnlyList<string> Audiences,
    IReadOnlyList<string> Resources,
    Bilingual<IReadOnlyList<string>> Brings,
    Bilingual<IReadOnlyList<string>> Wants,
    Bilingual<IReadOnlyList<string>> Where,
    Bilingual<string> Approach,
    Bilingual<IReadOnlyList<string>> Offers,
    Bilingual<IReadOnlyList<string>> Cautions)
{
    internal static PartnerKind From(Entry entry) => new(
        entry.Text("id"), entry.Words("name"), entry.Words("short"), entry.WordLists("synonyms"), entry.List("audiences"), entry.List("resources"),
        entry.WordLists("brings"), entry.WordLists("wants"), entry.WordLists("where"), entry.Words("approach"), entry.WordLists("offers"),
        entry.WordLists("cautions"));
}
