namespace Knowledge.Catalogue;

/// <summary>One section an agreement may have, in the usual order.</summary>
/// <param name="Id">Stable name in kebab case.</param>
/// <param name="Essential">Whether even a short agreement should have it.</param>
/// <param name="Name">Its heading.</param>
/// <param name="Hint">What belongs there.</param>
public sealed record AgreementElement(string Id, bool Essential, Bilingual<string> Name, Bilingual<string> Hint)
{
    internal static AgreementElement From(string[] parts) => new(parts[0], parts[1] == "yes", new(parts[2], parts[3]), new(parts[4], parts[5]));
}
