using PartnerBot.Texts;

namespace PartnerBot.Understanding;

/// <summary>Words that say the same to a planning bot. A group stands in for its words, so that one example teaches all.</summary>
internal sealed class Synonyms
{
    private readonly Dictionary<string, string> groups = new(StringComparer.Ordinal);
    private readonly Language language;

    public Synonyms(Language language)
    {
        this.language = language;
        var table = language == Language.German ? SynonymTable.German : SynonymTable.English;
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words.AsSpan(1))
            {
                groups.TryAdd(word, words[0]);
                groups.TryAdd(Stems.Of(word, language), words[0]);
            }
        }
    }

    /// <summary>The group of a folded word, or its stem where it has none.</summary>
    public string Of(string word)
    {
        if (groups.TryGetValue(word, out var group))
        {
            return group;
        }

        var stem = Stems.Of(word, language);
        return groups.TryGetValue(stem, out group) ? group : stem;
    }
}
