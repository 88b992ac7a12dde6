namespace Knowledge.Catalogue;

/// <summary>What a library can pick from while planning: kinds of partners and all the rest that is the same for every library.</summary>
public sealed record PlanningCatalogue(IReadOnlyList<PartnerKind> PartnerKinds)
{
    /// <summary>Reads the catalogue's folder.</summary>
    /// <exception cref="InvalidDataException">A file says something that cannot be meant; names file and line.</exception>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    public static PlanningCatalogue Load(string folder) =>
        new(CatalogueFile.Read(folder, "partner-kinds.yaml", PartnerKind.From));
}
