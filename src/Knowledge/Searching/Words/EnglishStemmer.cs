namespace Knowledge.Searching.Words;

/// <summary>Reduces English words to their stem, after the description of the Snowball English (Porter2) stemmer (snowballstem.org/algorithms/english).</summary>
public static class EnglishStemmer
{
    private const string Vowels = "aeiouy";

    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["skis"] = "ski", ["skies"] = "sky", ["dying"] = "die", ["lying"] = "lie", ["tying"] = "tie", ["idly"] = "idl", ["gently"] = "gentl",
        ["ugly"] = "ugli", ["early"] = "earli", ["only"] = "onli", ["singly"] = "singl", ["sky"] = "sky", ["news"] = "news", ["howe"] = "howe",
        ["atlas"] = "atlas", ["cosmos"] = "cosmos", ["bias"] = "bias", ["andes"] = "andes",
    };

    /// <summary>The stem of a word in lower case.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= 2)
        {
            return word;
        }

        if (Exceptions.TryGetValue(word, out var known))
        {
            return known;
        }

        Span<char> room = word.Length <= 64 ? stackalloc char[72] : new char[word.Length + 8];
        var letters = new Letters(room, Prepare(word, room));
        MarkRegions(ref letters);
        Possessive(ref letters);
        EnglishEndings.Plural(ref letters);
        if (!EnglishEndings.StaysAfterPlural(letters.All))
        {
            EnglishEndings.PastAndGerund(ref letters);
            EnglishEndings.FinalY(ref letters);
            EnglishEndings.DoubleDerivation(ref letters);
            EnglishEndings.Derivation(ref letters);
            EnglishEndings.LastDerivation(ref letters);
            EnglishEndings.FinalEAndL(ref letters);
        }

        for (var at = 0; at < letters.Length; at++)
        {
            if (letters[at] == 'Y')
            {
                letters.Set(at, 'y');
            }
        }

        return letters.All.SequenceEqual(word) ? word : letters.All.ToString();
    }

    /// <summary>Drops a leading apostrophe and marks each y that is a consonant (first, or after a vowel) with a capital.</summary>
    private static int Prepare(string word, Span<char> room)
    {
        var written = word.AsSpan(word[0] == '\'' ? 1 : 0);
        written.CopyTo(room);
        for (var at = 0; at < written.Length; at++)
        {
            if (room[at] == 'y' && (at == 0 || Vowels.Contains(room[at - 1], StringComparison.Ordinal)))
            {
                room[at] = 'Y';
            }
        }

        return written.Length;
    }

    private static void MarkRegions(ref Letters word)
    {
        word.R1 = word.All switch
        {
            ['g', 'e', 'n', 'e', 'r', ..] or ['a', 'r', 's', 'e', 'n', ..] => 5,
            ['c', 'o', 'm', 'm', 'u', 'n', ..] => 6,
            _ => word.AfterVowelAndConsonant(0, Vowels),
        };
        word.R2 = word.AfterVowelAndConsonant(word.R1, Vowels);
    }

    private static void Possessive(ref Letters word) => word.Drop(word.Longest(["'s'", "'s", "'"]).Length);
}
