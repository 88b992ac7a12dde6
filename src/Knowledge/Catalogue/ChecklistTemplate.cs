namespace Knowledge.Catalogue;

/// <summary>A checklist whose dates hang on one day.</summary>
/// <param name="Id">Stable name in kebab case.</param>
/// <param name="Anchor">The day the offsets are counted from, such as <c>kick-off</c> or <c>budget-hearing</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Items">What is to be done, in order of days.</param>
public sealed record ChecklistTemplate(string Id, string Anchor, Bilingual<string> Name, IReadOnlyList<ChecklistItem> Items);
