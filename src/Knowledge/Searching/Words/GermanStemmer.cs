namespace Knowledge.Searching.Words;

/// <summary>Reduces German words to their stem, after the description of the Snowball German stemmer (snowballstem.org/algorithms/german).</summary>
public static class GermanStemmer
{
    private const string Vowels = "aeiouyäöü";
    private const string BeforeS = "bdfghklmnrt";
    private const string BeforeSt = "bdfghklmnt";

    /// <summary>The stem of a word in lower case. Umlauts lose their dots, ß becomes ss.</summary>
    public static string Stem(string word)
    {
        Span<char> room = word.Length <= 64 ? stackalloc char[128] : new char[word.Length * 2];
        var letters = new Letters(room, Prepare(word, room));
        letters.R1 = letters.AfterVowelAndConsonant(0, Vowels);
        letters.R2 = letters.AfterVowelAndConsonant(letters.R1, Vowels);
        letters.R1 = Math.Max(letters.R1, 3);
        Inflection(ref letters);
        Comparison(ref letters);
        Derivation(ref letters);
        for (var at = 0; at < letters.Length; at++)
        {
            letters.Set(at, letters[at] switch { 'ä' => 'a', 'ö' => 'o', 'ü' or 'U' => 'u', 'Y' => 'y', var other => other });
        }

        return letters.All.SequenceEqual(word) ? word : letters.All.ToString();
    }

    /// <summary>Writes ß as ss and marks u and y between vowels with capitals, because there they count as consonants.</summary>
    private static int Prepare(string word, Span<char> room)
    {
        var length = 0;
        foreach (var letter in word)
        {
            room[length++] = letter == 'ß' ? 's' : letter;
            if (letter == 'ß')
            {
                room[length++] = 's';
            }
        }

        for (var at = 1; at < length - 1; at++)
        {
            if (room[at] is 'u' or 'y' && IsVowel(room[at - 1]) && IsVowel(room[at + 1]))
            {
                room[at] = char.ToUpperInvariant(room[at]);
            }
        }

        return length;
    }

    private static void Inflection(ref Letters word)
    {
        var ending = word.Longest(["ern", "em", "er", "en", "es", "e", "s"]);
        if (ending.Length == 0 || !word.InR1(ending) || (ending == "s" && !BeforeS.Contains(word.Before("s"), StringComparison.Ordinal)))
        {
            return;
        }

        word.Drop(ending.Length);
        if (ending is "e" or "en" or "es" && word.EndsWith("niss"))
        {
            word.Drop(1);
        }
    }

    private static void Comparison(ref Letters word)
    {
        var ending = word.Longest(["est", "en", "er", "st"]);
        if (ending.Length > 0 && word.InR1(ending)
            && (ending != "st" || (word.Length >= 6 && BeforeSt.Contains(word.Before("st"), StringComparison.Ordinal))))
        {
            word.Drop(ending.Length);
        }
    }

    private static void Derivation(ref Letters word)
    {
        var ending = word.Longest(["isch", "lich", "heit", "keit", "end", "ung", "ig", "ik"]);
        if (ending.Length == 0 || !word.InR2(ending) || (ending is "ig" or "ik" or "isch" && word.Before(ending) == 'e'))
        {
            return;
        }

        word.Drop(ending.Length);
        switch (ending)
        {
            case "end" or "ung" when word.EndsWith("ig") && word.InR2("ig") && word.Before("ig") != 'e':
                word.Drop(2);
                break;
            case "lich" or "heit" when (word.EndsWith("er") || word.EndsWith("en")) && word.InR1("er"):
                word.Drop(2);
                break;
            case "keit" when word.Longest(["lich", "ig"]) is { Length: > 0 } inner && word.InR2(inner):
                word.Drop(inner.Length);
                break;
        }
    }

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);
}
