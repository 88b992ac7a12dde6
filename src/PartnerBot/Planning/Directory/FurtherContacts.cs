namespace PartnerBot.Planning.Directory;

/// <summary>
/// People who speak for an organisation beside its first contact, one on a line: "Frau Yilmaz, Leitung, yilmaz@kita.example, 0123 456". A line with
/// "Vertretung" or "deputy" in it is somebody who stands in.
/// </summary>
public static class FurtherContacts
{
    /// <summary>Field of <see cref="OrganisationForm"/>.</summary>
    public const string Field = "further";

    private const int Most = 20;
    private static readonly string[] StandingIn = ["vertretung", "stellvertret", "deputy"];

    public static IReadOnlyList<FurtherContact> Of(Organisation organisation) => Read(organisation.Said(Field));

    public static IReadOnlyList<FurtherContact> Read(string? lines) =>
        [.. (lines ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(Most).Select(Line)];

    /// <summary>The lines with one more; null where there is no room.</summary>
    public static string? With(Organisation organisation, string line) =>
        Of(organisation).Count >= Most ? null : string.Join('\n', [.. Lines(organisation), line.ReplaceLineEndings(" ").Trim()]);

    /// <summary>The lines without the one person of that name; null where there is none, or not only one.</summary>
    public static string? Without(Organisation organisation, string name)
    {
        var meant = Of(organisation).Where(contact => Roles.Names.Same(contact.Name, name)).ToList();
        return meant is [var only] ? string.Join('\n', Lines(organisation).Where(line => Line(line) != only)) : null;
    }

    private static IReadOnlyList<string> Lines(Organisation organisation) =>
        (organisation.Said(Field) ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static FurtherContact Line(string line)
    {
        var parts = line.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var words = parts.Where(part => !part.Contains('@', StringComparison.Ordinal) && !IsPhone(part)).ToList();
        return new FurtherContact(words.FirstOrDefault() ?? line, StandingIn.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            Position = words.Count > 1 ? string.Join(", ", words.Skip(1)) : null,
            Email = parts.FirstOrDefault(part => part.Contains('@', StringComparison.Ordinal)),
            Phone = parts.FirstOrDefault(IsPhone),
        };
    }

    private static bool IsPhone(string part) => part.Count(char.IsAsciiDigit) >= 5 && !part.Any(char.IsLetter);
}
