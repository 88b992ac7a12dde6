using Knowledge.Reading;

namespace Knowledge.Catalogue;

/// <summary>A plan to start from, to be changed freely.</summary>
/// <param name="Id">Stable name in kebab case.</param>
/// <param name="Partners">Ids of fitting partner kinds, the most important first.</param>
/// <param name="Audiences">Ids of the groups it is for.</param>
/// <param name="Checklist">Id of the checklist template that goes with it.</param>
/// <param name="Safeguards">Conditions of the safeguards it needs.</param>
/// <param name="Indicators">Ids of indicators that suit it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Need">The need it answers.</param>
/// <param name="Goal">A goal with number and date, as an example.</param>
/// <param name="Library">What the library gives.</param>
/// <param name="Partner">What the partner gives.</param>
/// <param name="Steps">How to begin.</param>
public sealed record PlanRecipe(
    string Id,
    IReadOnlyList<string> Partners,
    IReadOnlyList<string> Audiences,
    string Checklist,
    IReadOnlyList<string> Safeguards,
    IReadOnlyList<string> Indicators,
    Bilingual<string> Name,
    Bilingual<string> Need,
    Bilingual<string> Goal,
    Bilingual<string> Library,
    Bilingual<string> Partner,
    Bilingual<IReadOnlyList<string>> Steps)
{
    internal static PlanRecipe From(Entry entry) => new(
        entry.Text("id"), entry.List("partners"), entry.List("audiences"), entry.Text("checklist"), entry.List("safeguards"), entry.List("indicators"),
        entry.Words("name"), entry.Words("need"), entry.Words("goal"), entry.Words("library"), entry.Words("partner"), entry.WordLists("steps"));
}
