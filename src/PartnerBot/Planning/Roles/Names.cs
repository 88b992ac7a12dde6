namespace PartnerBot.Planning.Roles;

/// <summary>Names within a line: "Frau Kaya und Herr Brandt, Anna".</summary>
public static class Names
{
    private static readonly string[] Dividers = [",", ";", "/", "&", " und ", " and ", " sowie "];

    public static IReadOnlyList<string> In(string? line) =>
        (line ?? "").Split(Dividers, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The same person, as far as two notations can tell: equal, or one ends with the other's words ("Kaya" and "Frau Kaya").</summary>
    public static bool Same(string one, string other) =>
        one.Equals(other, StringComparison.OrdinalIgnoreCase)
        || (one.Length > other.Length ? Ends(one, other) : Ends(other, one));

    private static bool Ends(string full, string part) =>
        part.Length >= 3 && full.EndsWith(" " + part, StringComparison.OrdinalIgnoreCase);
}
