using System.Globalization;

namespace Knowledge.Catalogue;

/// <summary>One thing to do.</summary>
/// <param name="Of">The template it belongs to, or for a safeguard the condition that calls for it.</param>
/// <param name="Days">When, in days from the anchor; negative is before.</param>
/// <param name="Id">Unique within its template.</param>
/// <param name="Role">The role that usually does it: sponsor, lead, coordinator, delivery, communications, data, finance or safeguarding.</param>
/// <param name="Title">What to do.</param>
public sealed record ChecklistItem(string Of, int Days, string Id, string Role, Bilingual<string> Title)
{
    internal static ChecklistItem From(string[] parts) =>
        new(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2], parts[3], new(parts[4], parts[5]));

    /// <summary>Safeguards count from the first event and lie with the role that looks after them.</summary>
    internal static ChecklistItem Safeguard(string[] parts) =>
        new(parts[0], int.Parse(parts[2], CultureInfo.InvariantCulture), parts[1], "safeguarding", new(parts[3], parts[4]));
}
