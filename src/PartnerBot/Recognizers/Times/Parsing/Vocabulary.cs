using System.Collections.Frozen;

namespace PartnerBot.Recognizers.Times.Parsing;

/// <summary>The words a language's tables speak of; all other words have no sense and cost nothing.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, List<Sense>> building = new(StringComparer.Ordinal);
    private readonly Func<string, int> number;
    private readonly int[] numerals;
    private readonly SlipList slips;
    private FrozenDictionary<string, Sense[]> known = FrozenDictionary<string, Sense[]>.Empty;

    public Vocabulary(LanguageTable table, Func<string, int> number)
    {
        this.number = number;
        slips = table.Guessed;
        numerals = [.. Numerals.Classes.Select(name => number("{" + name))];
        foreach (var (name, words) in table.Classes)
        {
            var symbol = number("{" + name);
            foreach (var (word, value) in words)
            {
                Add(word, new Sense(symbol, value));
            }
        }
    }

    /// <summary>The symbol of a word standing for itself.</summary>
    public int Literal(string word)
    {
        var symbol = number(word);
        var sense = new Sense(symbol, null);
        if (!building.TryGetValue(word, out var senses) || !senses.Contains(sense))
        {
            Add(word, sense);
        }

        return symbol;
    }

    /// <summary>No more words: also knows the spellings without umlaut from now on.</summary>
    public void Close()
    {
        var all = building.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
        foreach (var (word, senses) in building)
        {
            all.TryAdd(word.Replace("ä", "ae").Replace("ö", "oe").Replace("ü", "ue").Replace("ß", "ss"), senses.ToArray());
        }

        known = all.ToFrozenDictionary(StringComparer.Ordinal);
        building.Clear();
    }

    public Sense[] Senses(string word)
    {
        if (char.IsAsciiDigit(word[0]))
        {
            var senses = Numerals.Senses(word, numerals);
            return known.TryGetValue(word, out var own) ? [.. senses, .. own] : senses;
        }

        if (known.TryGetValue(word, out var found))
        {
            return found;
        }

        return slips.Correct(word) is { } right && known.TryGetValue(right, out found) ? found : [];
    }

    private void Add(string word, Sense sense)
    {
        if (!building.TryGetValue(word, out var senses))
        {
            building[word] = senses = [];
        }

        senses.Add(sense);
    }
}
