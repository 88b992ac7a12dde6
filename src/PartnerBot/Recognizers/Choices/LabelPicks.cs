namespace PartnerBot.Recognizers.Choices;

/// <summary>Choices named by their label, a synonym, or words of the label.</summary>
internal static class LabelPicks
{
    private static readonly HashSet<string> Fillers =
        ["der", "die", "das", "den", "dem", "des", "und", "oder", "fuer", "mit", "von", "vom", "zur", "zum", "ein", "eine", "the", "and",
            "for", "with", "from", "einer", "einem", "our", "alle", "all"];

    public static List<Pick> Read(List<SpokenWord> words, IReadOnlyList<Choice> choices)
    {
        var known = choices.Select(choice => choice.Synonyms.Prepend(choice.Label).Select(KnownPhrase.Of).ToList()).ToList();
        List<Pick> picks = [];
        for (var at = 0; at < words.Count;)
        {
            var found = Whole(words, at, known);
            found = found.Count > 0 ? found : Part(words, at, known);
            picks.AddRange(found);
            at = found.Count > 0 ? found.Max(pick => pick.Next) : at + 1;
        }

        return picks;
    }

    /// <summary>The longest and best label or synonym at a place; several when they fit equally well.</summary>
    private static List<Pick> Whole(List<SpokenWord> words, int at, List<List<KnownPhrase>> known)
    {
        List<Pick> found = [];
        for (var choice = 0; choice < known.Count; choice++)
        {
            var best = known[choice].Select(phrase => (phrase.Words.Count, Fit: phrase.FitAt(words, at))).Where(fit => fit.Fit > 0)
                .OrderByDescending(fit => fit.Count).ThenByDescending(fit => fit.Fit).FirstOrDefault();
            if (best.Fit > 0)
            {
                found.Add(new Pick(at, at + best.Count, choice, best.Fit));
            }
        }

        return Shared([.. found.Where(pick => pick.Next == found.Max(other => other.Next)
            && pick.Score >= found.Where(other => other.Next == pick.Next).Max(other => other.Score))]);
    }

    private static List<Pick> Part(List<SpokenWord> words, int at, List<List<KnownPhrase>> known)
    {
        var word = words[at].Folded;
        if (word.Length < 4 || Fillers.Contains(word))
        {
            return [];
        }

        List<Pick> found = [];
        for (var choice = 0; choice < known.Count; choice++)
        {
            var fit = known[choice].SelectMany(phrase => phrase.Words).Where(part => part.Length >= 4 && !Fillers.Contains(part))
                .Select(part => Similarity.Of(word, part)).DefaultIfEmpty().Max();
            if (fit > 0)
            {
                found.Add(new Pick(at, at + 1, choice, Math.Round(0.8 * fit, 2)));
            }
        }

        return Shared([.. found.Where(pick => pick.Score >= found.Max(other => other.Score))]);
    }

    /// <summary>Words that fit several choices point to each of them less surely.</summary>
    private static List<Pick> Shared(List<Pick> picks) => picks.Count < 2 ? picks
        : [.. picks.Select(pick => pick with { Score = Math.Round(Math.Min(0.5, 1.0 / picks.Count), 2) })];
}
