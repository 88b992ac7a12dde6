namespace Knowledge.Catalogue;

/// <summary>What a library can pick from while planning, the same for every library.</summary>
/// <param name="PartnerKinds">The 24 kinds of partners.</param>
/// <param name="Audiences">Groups of people a plan may be for.</param>
/// <param name="Resources">What a plan may lack and a partner may bring.</param>
/// <param name="Recipes">Plans to start from.</param>
/// <param name="Checklists">Checklists with dates relative to an anchor.</param>
/// <param name="Safeguards">Things to do only under a condition: minors, photos, money, data, rooms, insurance, food, works.</param>
/// <param name="AgreementElements">The 27 sections of an agreement.</param>
/// <param name="SuccessFactors">What makes partnerships succeed.</param>
/// <param name="CheckupQuestions">The twelve statements of the short check.</param>
/// <param name="Indicators">Numbers to measure by.</param>
/// <param name="Glossary">Words of the trade.</param>
public sealed record PlanningCatalogue(
    IReadOnlyList<PartnerKind> PartnerKinds,
    IReadOnlyList<Choice> Audiences,
    IReadOnlyList<Choice> Resources,
    IReadOnlyList<PlanRecipe> Recipes,
    IReadOnlyList<ChecklistTemplate> Checklists,
    IReadOnlyList<ChecklistItem> Safeguards,
    IReadOnlyList<AgreementElement> AgreementElements,
    IReadOnlyList<SuccessFactor> SuccessFactors,
    IReadOnlyList<SuccessFactor> CheckupQuestions,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<GlossaryTerm> Glossary)
{
    /// <summary>Reads the catalogue's folder.</summary>
    /// <exception cref="InvalidDataException">A file says something that cannot be meant; names file and line.</exception>
    /// <exception cref="FormatException">A number of days is no number.</exception>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    public static PlanningCatalogue Load(string folder)
    {
        var items = TableFile.Read(folder, "checklists.txt", 6, ChecklistItem.From);
        return new(
            CatalogueFile.Read(folder, "partner-kinds.yaml", PartnerKind.From),
            TableFile.Read(folder, "audiences.txt", 3, Choice.From),
            TableFile.Read(folder, "resources.txt", 3, Choice.From),
            CatalogueFile.Read(folder, "recipes.yaml", PlanRecipe.From),
            TableFile.Read(folder, "checklist-templates.txt", 4, parts => new ChecklistTemplate(
                parts[0], parts[1], new(parts[2], parts[3]), [.. items.Where(item => item.Of == parts[0]).OrderBy(item => item.Days)])),
            TableFile.Read(folder, "safeguards.txt", 5, ChecklistItem.Safeguard),
            TableFile.Read(folder, "agreement-elements.txt", 6, AgreementElement.From),
            TableFile.Read(folder, "success-factors.txt", 4, SuccessFactor.From),
            TableFile.Read(folder, "checkup-questions.txt", 4, SuccessFactor.Question),
            TableFile.Read(folder, "indicators.txt", 7, Indicator.From),
            TableFile.Read(folder, "glossary.txt", 5, GlossaryTerm.From));
    }
}
