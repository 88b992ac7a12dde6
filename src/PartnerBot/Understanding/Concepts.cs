using PartnerBot.Texts;

namespace PartnerBot.Understanding;

/// <summary>
/// Words and phrases that say the same to a planning bot. A concept stands in for its words, so that one example teaches all of them.
/// The tables stand in <c>Utterances/concepts</c>; the concept <c>-</c> holds words that say nothing about the matter,
/// <c>&lt;x&gt;</c> words that must not be taken for a similar one; <c>=</c> before a word means exactly this form.
/// </summary>
internal sealed class Concepts
{
    /// <summary>The concept of words that say nothing about the matter.</summary>
    public const string Empty = "-";

    private const int LongestPhrase = 5;
    private const char Exact = '=';

    private readonly Dictionary<string, string> phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> byPhrase;
    private readonly Spellings spellings = new();
    private readonly Language language;

    public Concepts(Language language)
    {
        this.language = language;
        byPhrase = phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in Examples.Lines("concepts/" + language.Code()))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var phrase in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries))
            {
                Learn(phrase, line[..colon]);
            }
        }
    }

    /// <summary>The concept of the longest phrase that begins at a word, and the number of its words; none when no word is known.</summary>
    public (string Concept, int Words)? PhraseAt(IReadOnlyList<Word> words, int at)
    {
        for (var count = Math.Min(LongestPhrase, words.Count - at); count > 1; count--)
        {
            if (words[at + count - 1].Kind == WordKind.Plain && words[at + count - 1].Clause == words[at].Clause
                && phrases.TryGetValue(string.Join(' ', words.Skip(at).Take(count).Select(word => word.Text)), out var concept))
            {
                return (concept, count);
            }
        }

        return Of(words[at].Text) is { } single ? (single, 1) : null;
    }

    /// <summary>The concept of a folded word as written or stemmed, or null.</summary>
    public string? Of(ReadOnlySpan<char> word)
    {
        if (byPhrase.TryGetValue(word, out var concept))
        {
            return concept;
        }

        return stems.TryGetValue(Stems.Of(word.ToString(), language), out concept) ? concept : null;
    }

    /// <summary>The concept of a word that is one slip of the finger away from a known one, or null.</summary>
    public string? Misspelt(string word) => spellings.Nearest(word) is { } known ? Of(known) : null;

    private void Learn(string entry, string concept)
    {
        var isExact = entry.StartsWith(Exact);
        var phrase = isExact ? entry[1..] : entry;
        if (!phrases.TryAdd(phrase, concept) || phrase.Contains(' ', StringComparison.Ordinal))
        {
            return;
        }

        if (!isExact && concept is not (Empty or Unit.Unknown) && phrase.Length > 3)
        {
            stems.TryAdd(Stems.Of(phrase, language), concept);
            spellings.Add(phrase);
        }
    }
}
