using PartnerBot.Recognizers.Choices;
using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Mentions;

/// <summary>
/// Persons and organisations the caller knows: by name, part of a name, title and surname ("Frau Kaya"), or role ("the kindergarten lady").
/// Type <c>mention</c> with the id as value. Words that fit several of them give one entity each with the same span and a score of 0.5 or
/// less: ask back.
/// </summary>
public static class MentionRecognizer
{
    /// <summary>Words further behind are not looked at.</summary>
    private const int LongestText = 4096;

    /// <summary>All mentions in the order of the utterance.</summary>
    public static IReadOnlyList<Entity> Recognize(string text, IReadOnlyList<Mentionable> known, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(known);
        _ = language;
        var words = SpokenWords.Split(text.Length > LongestText ? text[..LongestText] : text);
        var names = new NameIndex(known);
        List<Entity> entities = [];
        for (var at = 0; at < words.Count;)
        {
            var found = names.FindAt(words, at);
            if (found.Count == 0)
            {
                at++;
                continue;
            }

            var next = found[0].Next;
            var share = found.Count == 1 ? 1 : Math.Min(0.5, 1.0 / found.Count) / found[0].Score;
            foreach (var pick in found)
            {
                var (first, last) = MentionSpan.Widen(text, words, pick, known[pick.Choice]);
                var (start, end) = (words[first].Start, words[last - 1].End);
                next = Math.Max(next, last);
                entities.Add(new Entity(text[start..end], start, end - 1, "mention",
                    new Resolution { Value = known[pick.Choice].Id, Score = Math.Round(pick.Score * share, 2) }));
            }

            at = next;
        }

        return entities;
    }
}
