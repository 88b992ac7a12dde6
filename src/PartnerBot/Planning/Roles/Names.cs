using PartnerBot.Recognizers.Mentions;

namespace PartnerBot.Planning.Roles;

/// <summary>
/// Names as people write them. Two notations are held against each other here and nowhere else; who of a plan is meant by one, says
/// <see cref="Sharing.Whose"/>.
/// </summary>
public static class Names
{
    private static readonly string[] Dividers = [",", ";", "/", "&", " und ", " and ", " sowie "];

    /// <summary>Names within a line: "Frau Kaya und Herr Brandt, Anna".</summary>
    public static IReadOnlyList<string> In(string? line) =>
        (line ?? "").Split(Dividers, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words of a name that tell people apart: "Frau Dr. Kaya" is "kaya".</summary>
    public static IReadOnlySet<string> Words(string? name) =>
        (name ?? "").ToLowerInvariant().Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => !MentionWords.Titles.Contains(word)).ToHashSet(StringComparer.Ordinal);

    /// <summary>What names that are <see cref="Whole"/> the same have in common, for whoever looks one up among many.</summary>
    public static string Key(IReadOnlySet<string> words, string name) => words.Count > 0 ? string.Join(' ', words.Order(StringComparer.Ordinal)) : $"={name.Trim().ToLowerInvariant()}";

    /// <summary>The same name but for titles and order: "Frau Kaya" and "Kaya".</summary>
    public static bool Whole(string? one, string? other) =>
        Words(one) is { Count: > 0 } words ? words.SetEquals(Words(other)) : !string.IsNullOrWhiteSpace(one) && one.Trim().Equals(other?.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>The same person as far as two notations can tell: all words of the one are in the other. "Frau Kaya" may be Elif Kaya.</summary>
    public static bool Same(string? one, string? other) => Whole(one, other) || Fit(Words(one), Words(other));

    /// <summary>As <see cref="Same(string?, string?)"/>, for whoever holds many names against each other and has their <see cref="Words"/>.</summary>
    public static bool Same(IReadOnlySet<string> one, IReadOnlySet<string> other) =>
        one.Count > 0 && other.Count > 0 && (one.IsSubsetOf(other) || other.IsSubsetOf(one));

    /// <summary>
    /// Those of the names that mean this one. A whole match leaves out the others; without one, a part counts only while it fits one person:
    /// "Anna" is nobody where there are Anna Müller and Anna Schmidt.
    /// </summary>
    public static IReadOnlyList<string> Meant(string name, IEnumerable<string> known)
    {
        var all = known.ToList();
        var whole = all.Where(other => Whole(other, name)).ToList();
        var part = all.Where(other => Fit(Words(other), Words(name))).ToList();
        return whole.Count > 0 && part.Count > 0 && Several(part) ? whole
            : Several(part) ? whole
            : [.. whole, .. part];
    }

    private static bool Fit(IReadOnlySet<string> one, IReadOnlySet<string> other) =>
        one.Count > 0 && other.Count > 0 && (one.IsProperSubsetOf(other) || other.IsProperSubsetOf(one));

    private static bool Several(IEnumerable<string> names) => names.Select(name => string.Join(' ', Words(name).Order(StringComparer.Ordinal))).Distinct().Skip(1).Any();
}
