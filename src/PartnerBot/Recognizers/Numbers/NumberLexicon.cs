using System.Collections.Frozen;
using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Numbers;

/// <summary>The number words of one language: a table of single words, and for German the reading of compounds.</summary>
internal sealed class NumberLexicon
{
    private const int LongestWord = 80;

    private static readonly NumberLexicon English = new(EnglishNumberWords.Words(), EnglishNumberWords.Suffixes, Language.English);
    private static readonly NumberLexicon German = new(GermanNumberWords.Words(), GermanNumberWords.Suffixes, Language.German);

    private readonly FrozenDictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> suffixes;

    private NumberLexicon(Dictionary<string, NumberWord> words, Dictionary<string, double> suffixes, Language language)
    {
        this.words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        this.suffixes = suffixes.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        Language = language;
    }

    public Language Language { get; }

    /// <summary>From this size on "and" may join what follows: one hundred and five; eine Million und dreihundert.</summary>
    public double JoinsFrom => Language == Language.English ? 20 : 1_000_000;

    public static NumberLexicon Of(Language language) => language == Language.German ? German : English;

    public NumberWord Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return default;
        }

        Span<char> folded = stackalloc char[2 * LongestWord];
        ReadOnlySpan<char> key = folded[..Folding.Fold(word, folded)];
        return words.TryGetValue(key, out var found) ? found
            : Language == Language.German ? GermanCompounds.Read(key)
            : default;
    }

    /// <summary>The multiplier that letters directly behind digits stand for (100k, 5Mio), or 0.</summary>
    public double FindSuffix(ReadOnlySpan<char> letters) =>
        suffixes.TryGetValue(letters, out var scale) ? scale
        : letters.Length > 1 && Find(letters) is { Kind: WordKind.Scale or WordKind.Suffix, Value: var value } ? value
        : 0;
}
