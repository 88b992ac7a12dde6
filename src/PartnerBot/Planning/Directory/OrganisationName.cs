using System.Security.Cryptography;
using System.Text;
using PartnerBot.Recognizers.Choices;

namespace PartnerBot.Planning.Directory;

/// <summary>Names as people write them, made alike: "Förderkreis Lesen e. V." and "FOERDERKREIS LESEN eV" are one.</summary>
public static class OrganisationName
{
    private static readonly HashSet<string> LegalForms =
        ["ev", "e", "v", "gmbh", "ggmbh", "ug", "ag", "kg", "mbh", "inc", "ltd", "llc", "der", "die", "das", "the", "und", "and"];

    /// <summary>The name folded, without articles and legal form.</summary>
    public static string Key(string name)
    {
        var words = Words(name);
        var lasting = words.Where(word => !LegalForms.Contains(word)).ToList();
        return string.Join(' ', lasting.Count > 0 ? lasting : words);
    }

    /// <summary>The folded words of a text.</summary>
    public static IReadOnlyList<string> Words(string text) => [.. SpokenWords.Split(text).Select(word => word.Folded)];

    /// <summary>The id under which a name is found at once.</summary>
    public static string IdOf(string name) => Hash(Key(name));

    /// <summary>The id of a second organisation with the same name, in another town.</summary>
    public static string IdOf(string name, string town) => Hash($"{Key(name)}|{Key(town)}");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..24];
}
