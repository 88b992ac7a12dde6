using System.Collections.Frozen;

namespace PartnerBot.Recognizers.Numbers;

/// <summary>All phrases that name a unit of money, spread out from <see cref="CurrencyTable"/>. Words are folded and separated by one
/// space.</summary>
internal static class CurrencyPhrases
{
    /// <summary>Most tokens in a phrase.</summary>
    public const int Longest = 6;

    /// <summary>Behind an amount.</summary>
    public static readonly FrozenDictionary<string, Currency> Suffixes;

    /// <summary>Before an amount.</summary>
    public static readonly FrozenDictionary<string, Currency> Prefixes;

    /// <summary>Without an amount.</summary>
    public static readonly FrozenDictionary<string, Currency> Alone;

    /// <summary>First words of <see cref="Alone"/>, to look at few tokens only.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AloneStarts;

    /// <summary>First words of <see cref="Suffixes"/>.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SuffixStarts;

    /// <summary>Last words of <see cref="Prefixes"/>.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PrefixEnds;

    /// <summary>Codes that count in capitals only.</summary>
    public static readonly FrozenSet<string> CapitalsOnly = CurrencyTable.WordsToo.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] NotAlone = ["pound", "pounds", "pfund", "quid", "buck", "bucks", "rial", "rs", "leu", "sfr", "riel",
        "sen", "ct", "cts", "fen", "frank", "filler", "yen", "yuan"];

    static CurrencyPhrases()
    {
        Dictionary<string, Currency> suffixes = [], prefixes = [], alone = [];
        var byUnit = new Dictionary<string, Currency>();
        foreach (var (unit, iso, family, english, german) in CurrencyTable.Members)
        {
            byUnit[unit] = new Currency(unit, iso);
            var forms = CurrencyTable.Families.First(entry => entry.Unit == family).Words.Split(',').ToList();
            forms.AddRange(family switch { "Dollar" => ["$"], "Pound" => ["£"], _ => [] });
            foreach (var form in forms)
            {
                foreach (var qualifier in english.Split(',').Concat(german.Split(',').SelectMany(Declined)))
                {
                    (form is "$" or "£" ? prefixes : alone)[$"{qualifier} {form}"] = suffixes[$"{qualifier} {form}"] = byUnit[unit];
                    suffixes[$"{qualifier} - {form}"] = alone[$"{qualifier} - {form}"] = byUnit[unit];
                }
            }
        }

        foreach (var (unit, iso, words) in CurrencyTable.Others.Concat(CurrencyTable.Families
            .Select(family => (family.Unit, (string?)null, family.Words))))
        {
            var currency = byUnit[unit] = byUnit.GetValueOrDefault(unit) ?? new Currency(unit, iso);
            foreach (var word in words.Split(','))
            {
                suffixes[word] = currency;
                (char.IsLetter(word[0]) && word is not ("rmb" or "rs" or "rs ." or "sfr" or "sfr ." or "r $") ? alone
                    : prefixes)[word] = currency;
            }
        }

        foreach (var (unit, words) in CurrencyTable.Coins)
        {
            foreach (var word in words.Split(','))
            {
                alone[word] = suffixes[word] = new Currency(unit, null) { IsCoin = true };
            }
        }

        foreach (var currency in byUnit.Values.Where(currency => currency.Iso is not (null or "ALL")).DistinctBy(currency => currency.Iso))
        {
            var code = currency.Iso!.ToLowerInvariant();
            suffixes[code] = prefixes[code] = currency;
            prefixes[code + " $"] = suffixes[code + " $"] = currency with { IsCodeWithSign = true };
            foreach (var (letter, factor) in new[] { ("k", 1e3), ("t", 1e3), ("m", 1e6), ("b", 1e9) })
            {
                suffixes[letter + code] = currency with { Factor = factor };
            }
        }

        foreach (var (letter, factor) in new[] { ("t", 1e3), ("m", 1e6) })
        {
            suffixes[letter + " €"] = byUnit["Euro"] with { Factor = factor };
        }

        foreach (var (prefix, unit) in CurrencyTable.Signs)
        {
            prefixes[prefix + " $"] = suffixes[prefix + " $"] = byUnit[unit];
        }

        prefixes["sen"] = new Currency("Sen", null);
        Array.ForEach(NotAlone, word => alone.Remove(word));
        (Suffixes, Prefixes, Alone) = (suffixes.ToFrozenDictionary(), prefixes.ToFrozenDictionary(), alone.ToFrozenDictionary());
        AloneStarts = Words(alone.Keys, phrase => phrase.Split(' ')[0]);
        SuffixStarts = Words(suffixes.Keys, phrase => phrase.Split(' ')[0]);
        PrefixEnds = Words(prefixes.Keys, phrase => phrase.Split(' ')[^1]);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(IEnumerable<string> phrases, Func<string, string> word) =>
        phrases.Select(word).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    private static IEnumerable<string> Declined(string word) => [word, .. GermanNumberWords.Endings.Select(ending => word + ending)];
}
