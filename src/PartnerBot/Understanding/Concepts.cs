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

    private const char Exact = '=';

    // Nouns of these concepts may be answers or parts of names.
    private static readonly HashSet<string> Matters =
        ["ORG", "ROLE", "FIELD", "FILE", "MONTH", "LANGUAGE", "PARTNER", "PARTNERSHIP", "BODY", "PLAN", "PLANS", "MONEY", "<x>"];

    private readonly Dictionary<string, string> phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> byPhrase;
    private readonly Dictionary<string, int> longest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> byStem;
    private readonly Spellings spellings = new();
    private readonly Language language;

    public Concepts(Language language)
    {
        this.language = language;
        byPhrase = phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        byStem = stems.GetAlternateLookup<ReadOnlySpan<char>>();
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
        if (longest.TryGetValue(words[at].Text, out var most))
        {
            for (var count = Math.Min(most, words.Count - at); count > 1; count--)
            {
                if (words[at + count - 1].Clause == words[at].Clause && byPhrase.TryGetValue(Joined(words, at, count), out var concept))
                {
                    return (concept, count);
                }
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

        return byStem.TryGetValue(Stems.Of(word, language), out concept) ? concept : null;
    }

    /// <summary>Words of no particular matter, and words of commands: those that tell one language from another.</summary>
    public IReadOnlyList<string> EverydayWords => [.. phrases.Where(phrase => !Matters.Contains(phrase.Value)).Select(phrase => phrase.Key)
        .Where(phrase => !phrase.Contains(' ', StringComparison.Ordinal))];

    /// <summary>The concept of a word that is one slip of the finger away from a known one, or null.</summary>
    public string? Misspelt(string word) => spellings.Nearest(word) is { } known ? Of(known) : null;

    private void Learn(string entry, string concept)
    {
        var isExact = entry.StartsWith(Exact);
        var phrase = isExact ? entry[1..] : entry;
        if (!phrases.TryAdd(phrase, concept))
        {
            return;
        }

        if (phrase.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space)
        {
            var first = phrase[..space];
            longest[first] = Math.Max(longest.GetValueOrDefault(first), phrase.Count(unit => unit == ' ') + 1);
        }
        else if (!isExact && concept is not (Empty or Unit.Unknown) && phrase.Length > 3)
        {
            stems.TryAdd(Stems.Of(phrase, language).ToString(), concept);
            spellings.Add(phrase);
        }
    }

    private static string Joined(IReadOnlyList<Word> words, int at, int count)
    {
        var phrase = words[at].Text;
        for (var next = at + 1; next < at + count; next++)
        {
            phrase = string.Concat(phrase, " ", words[next].Text);
        }

        return phrase;
    }
}
