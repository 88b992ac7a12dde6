using System.Collections.Frozen;
using System.Text;

namespace Knowledge.Searching.Words;

/// <summary>How one language forms its words.</summary>
internal sealed class Tongue
{
    public static readonly Tongue German = new("de", GermanStemmer.Stem, Words.StopWords.German);
    public static readonly Tongue English = new("en", EnglishStemmer.Stem, Words.StopWords.English);

    private readonly Func<string, string> stem;
    private readonly FrozenSet<string> stopWords;

    private Tongue(string code, Func<string, string> stem, FrozenSet<string> stopWords)
    {
        Code = code;
        this.stem = stem;
        this.stopWords = stopWords;
    }

    public string Code { get; }

    public bool IsGerman => ReferenceEquals(this, German);

    public Tongue Other => IsGerman ? English : German;

    /// <summary>The tongue of a language code; everything but German is English.</summary>
    public static Tongue Of(string code) => code.StartsWith("de", StringComparison.OrdinalIgnoreCase) ? German : English;

    public IEnumerable<string> StopWords => stopWords;

    public bool IsStopWord(string word) => stopWords.Contains(word);

    /// <summary>The stem, and for German one spelling for ä and ae, ß and ss, so that it does not matter how a keyboard wrote it.</summary>
    public string Stem(string word) => IsGerman ? OneSpelling(stem(word)) : stem(word);

    private static string OneSpelling(string stemmed)
    {
        var at = stemmed.AsSpan().IndexOf('e');
        if (at < 1)
        {
            return stemmed;
        }

        var folded = new StringBuilder(stemmed.Length);
        for (at = 0; at < stemmed.Length; at++)
        {
            var isUmlautsE = stemmed[at] == 'e' && at > 0 && stemmed[at - 1] is 'a' or 'o' or 'u'
                && (at == 1 || stemmed[at - 2] is not ('a' or 'e' or 'q'));
            if (!isUmlautsE)
            {
                folded.Append(stemmed[at]);
            }
        }

        return folded.Length == stemmed.Length ? stemmed : folded.ToString();
    }
}
