using PartnerBot.Planning.Partners;
using PartnerBot.Texts;

namespace PartnerBot.Planning.Directory;

/// <summary>Which kind of organisation a word stands for: "Kita", "Grundschule", "adult education".</summary>
public static class KindWords
{
    private const int ShortestPart = 4;
    private static readonly Dictionary<string, string> Kinds = Table();

    /// <summary>The kind that a name or the cell of a list speaks of; null where none or several do.</summary>
    public static string? In(string text)
    {
        var words = OrganisationName.Words(text);
        if (Kinds.TryGetValue(string.Join(' ', words), out var whole))
        {
            return whole;
        }

        var found = words.Select(Of).OfType<string>().Distinct().ToList();
        return found.Count == 1 ? found[0] : null;
    }

    // "Schulen", "Kitas", "Bücherverein": the plural's ending goes; of a compound its last part tells the kind.
    private static string? Of(string word)
    {
        if (Kinds.TryGetValue(word, out var kind))
        {
            return kind;
        }

        foreach (var ending in (string[])["en", "n", "s", "e"])
        {
            if (word.Length > ShortestPart && word.EndsWith(ending, StringComparison.Ordinal) && Kinds.TryGetValue(word[..^ending.Length], out kind))
            {
                return kind;
            }
        }

        return Kinds.Where(known => known.Key.Length > ShortestPart && word.EndsWith(known.Key, StringComparison.Ordinal))
            .OrderByDescending(known => known.Key.Length).Select(known => known.Value).FirstOrDefault();
    }

    private static Dictionary<string, string> Table()
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        var several = new HashSet<string>(StringComparer.Ordinal);
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var id in PartnerForm.Kinds.Ids)
            {
                var key = PartnerForm.Kinds.Key(id);
                var also = Words.Has(language, $"also.{key}") ? Words.Raw(language, $"also.{key}") : "";
                foreach (var word in Words.Raw(language, key).Split(", ").Concat(also.Split(", ")).Append(id).Append(Words.Raw(language, key)))
                {
                    var folded = string.Join(' ', OrganisationName.Words(word));
                    if (folded.Length > 0 && !table.TryAdd(folded, id) && table[folded] != id)
                    {
                        several.Add(folded);
                    }
                }
            }
        }

        return table.Where(word => !several.Contains(word.Key)).ToDictionary();
    }
}
