using System.Buffers;

namespace Knowledge.Searching.Words;

/// <summary>The steps of the English stemmer, in their order; the names of the description are 1a to 5.</summary>
internal static class EnglishEndings
{
    private const string Vowels = "aeiouy";

    private static readonly SearchValues<char> AnyVowel = SearchValues.Create(Vowels);

    private static readonly string[] Staying = ["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"];

    /// <summary>Step 2 by length: ending, what it becomes.</summary>
    private static readonly (string Ending, string By)[] Second =
    [
        ("ational", "ate"), ("ization", "ize"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"),
        ("biliti", "ble"), ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"),
        ("iviti", "ive"), ("fulli", "ful"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"),
        ("alli", "al"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    /// <summary>Step 3 by length.</summary>
    private static readonly (string Ending, string By)[] Third =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""), ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    public static bool StaysAfterPlural(ReadOnlySpan<char> word)
    {
        foreach (var staying in Staying)
        {
            if (word.SequenceEqual(staying))
            {
                return true;
            }
        }

        return false;
    }

    public static void Plural(ref Letters word)
    {
        switch (word.Longest(["sses", "ied", "ies", "us", "ss", "s"]))
        {
            case "sses":
                word.Drop(2);
                break;
            case "ied" or "ies":
                word.Drop(word.Length > 4 ? 2 : 1);
                break;
            case "s" when word.Length > 2 && HasVowel(word.All[..^2]):
                word.Drop(1);
                break;
        }
    }

    public static void PastAndGerund(ref Letters word)
    {
        var ending = word.Longest(["eedly", "ingly", "edly", "eed", "ing", "ed"]);
        if (ending is "eed" or "eedly")
        {
            if (word.InR1(ending))
            {
                word.Replace(ending, "ee");
            }
        }
        else if (ending.Length > 0 && HasVowel(word.All[..^ending.Length]))
        {
            word.Drop(ending.Length);
            if (word.Longest(["at", "bl", "iz"]).Length > 0)
            {
                word.Replace("", "e");
            }
            else if (word.Longest(["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"]).Length > 0)
            {
                word.Drop(1);
            }
            else if (word.R1 >= word.Length && EndsInShortSyllable(word.All))
            {
                word.Replace("", "e");
            }
        }
    }

    public static void FinalY(ref Letters word)
    {
        if (word.Length > 2 && word[word.Length - 1] is 'y' or 'Y' && !IsVowel(word[word.Length - 2]))
        {
            word.Set(word.Length - 1, 'i');
        }
    }

    public static void DoubleDerivation(ref Letters word)
    {
        foreach (var (ending, by) in Second)
        {
            if (word.EndsWith(ending))
            {
                var fits = ending switch
                {
                    "ogi" => word.Before(ending) == 'l',
                    "li" => "cdeghkmnrt".Contains(word.Before(ending), StringComparison.Ordinal),
                    _ => true,
                };
                if (fits && word.InR1(ending))
                {
                    word.Replace(ending, by);
                }

                return;
            }
        }
    }

    public static void Derivation(ref Letters word)
    {
        foreach (var (ending, by) in Third)
        {
            if (word.EndsWith(ending))
            {
                if (ending == "ative" ? word.InR2(ending) : word.InR1(ending))
                {
                    word.Replace(ending, by);
                }

                return;
            }
        }
    }

    public static void LastDerivation(ref Letters word)
    {
        var ending = word.Longest(
            ["ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic"]);
        if (ending.Length > 0 && word.InR2(ending) && (ending != "ion" || word.Before(ending) is 's' or 't'))
        {
            word.Drop(ending.Length);
        }
    }

    public static void FinalEAndL(ref Letters word)
    {
        if (word.EndsWith("e"))
        {
            if (word.InR2("e") || (word.InR1("e") && !EndsInShortSyllable(word.All[..^1])))
            {
                word.Drop(1);
            }
        }
        else if (word.EndsWith("ll") && word.InR2("l"))
        {
            word.Drop(1);
        }
    }

    private static bool EndsInShortSyllable(ReadOnlySpan<char> word) => word switch
    {
        [var vowel, var last] => IsVowel(vowel) && !IsVowel(last),
        [.., var first, var vowel, var last] => !IsVowel(first) && IsVowel(vowel) && !IsVowel(last) && last is not ('w' or 'x' or 'Y'),
        _ => false,
    };

    private static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(AnyVowel);

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);
}
