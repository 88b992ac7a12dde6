using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Choices;

/// <summary>
/// What was chosen from a list: by label, synonym, part of a label, number or position, several at once, all, all but some, or none.
/// Type <c>choice</c> with the id as value; <c>choice.none</c> without a value when everything was turned down.
/// </summary>
public static class ChoiceRecognizer
{
    /// <summary>Nobody answers a list of choices with more than this; words further behind are not looked at.</summary>
    private const int LongestAnswer = 4096;

    /// <summary>The chosen entries in the order of the list. Several entries with one span and a score of 0.5 or less mean that the words
    /// fit all of them.</summary>
    public static IReadOnlyList<Entity> Recognize(string text, IReadOnlyList<Choice> choices, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(choices);
        var heard = text.Length > LongestAnswer ? text[..LongestAnswer] : text;
        var words = SpokenWords.Split(heard);
        var picks = LabelPicks.Read(words, choices);
        if (picks.Count == 0 || picks.TrueForAll(pick => pick.Score <= 0.5))
        {
            var counted = PositionPicks.Read(heard, words, choices.Count, language);
            picks = counted.Count > 0 ? counted : picks;
        }

        return Decide(text, words, picks, choices);
    }

    private static IReadOnlyList<Entity> Decide(string text, List<SpokenWord> words, List<Pick> picks, IReadOnlyList<Choice> choices)
    {
        var picked = new bool[words.Count];
        picks.ForEach(pick => picked.AsSpan(pick.First, pick.Next - pick.First).Fill(true));
        var unwanted = picks.Where(pick => IsTurnedDown(words, picked, pick)).Select(pick => pick.Choice).ToHashSet();
        var all = words.FindIndex(word => ChoiceWords.All.Contains(word.Folded));
        var none = words.FindIndex(word => ChoiceWords.None.Contains(word.Folded));
        var allBut = all >= 0 && (unwanted.Count > 0 || picks.Count == 0);
        if (allBut)
        {
            return Refuses(words, all) ? [Nothing(text, words[all])]
                : [.. Enumerable.Range(0, choices.Count).Where(choice => !unwanted.Contains(choice))
                .Select(choice => ToEntity(text, words, new Pick(all, all + 1, choice, 1), choices))];
        }

        var wanted = picks.Where(pick => !unwanted.Contains(pick.Choice)).OrderByDescending(pick => pick.Score)
            .DistinctBy(pick => pick.Choice).OrderBy(pick => pick.Choice).ToList();
        return wanted.Count > 0 ? [.. wanted.Select(pick => ToEntity(text, words, pick, choices))]
            : none >= 0 && picks.Count == 0 ? [Nothing(text, words[none])]
            : [];
    }

    /// <summary>Behind "außer" or "bis auf" to the end; behind "nicht" until "sondern" or the next clause.</summary>
    private static bool IsTurnedDown(List<SpokenWord> words, bool[] picked, Pick pick)
    {
        for (var at = pick.First - 1; at >= 0; at--)
        {
            var word = words[at].Folded;
            if (ChoiceWords.Except.Contains(word) || (at > 0 && word == "auf" && words[at - 1].Folded == "bis")
                || (word == "but" && at > 0 && ChoiceWords.All.Contains(words[at - 1].Folded)))
            {
                return true;
            }

            if (ChoiceWords.Not.Contains(word) || ChoiceWords.None.Contains(word))
            {
                return true;
            }

            var clauseEnds = !words[at + 1].Joined && !picked[at];
            if (ChoiceWords.Instead.Contains(word) || word == "but" || clauseEnds)
            {
                return false;
            }
        }

        return false;
    }

    private static bool Refuses(List<SpokenWord> words, int all) => all > 0 && words[all - 1].Folded is "nicht" or "not"
        && words.Count <= 3;

    private static Entity ToEntity(string text, List<SpokenWord> words, Pick pick, IReadOnlyList<Choice> choices)
    {
        var (start, end) = (words[pick.First].Start, words[pick.Next - 1].End);
        return new Entity(text[start..end], start, end - 1, "choice",
            new Resolution { Value = choices[pick.Choice].Id, Score = pick.Score });
    }

    private static Entity Nothing(string text, SpokenWord word) =>
        new(text[word.Start..word.End], word.Start, word.End - 1, "choice.none", new Resolution { Score = 1 });
}
