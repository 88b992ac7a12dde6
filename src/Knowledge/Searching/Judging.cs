namespace Knowledge.Searching;

/// <summary>
/// Looks at the shortlist closely: how near the known questions of each subject come, what was learned from telling them apart, and what speaks for
/// the first.
/// </summary>
internal sealed class Judging(TopicIndex index, Asking asking, Weights weights)
{
    private readonly Opinions opinions = new(index);

    /// <summary>Puts the shortlist in order.</summary>
    /// <param name="best">The shortlist.</param>
    /// <param name="scores">The scores of all subjects.</param>
    /// <param name="asked">The question; its weights are weighed with rarity on the way.</param>
    /// <param name="senses">What its words stand for.</param>
    /// <param name="voice">Of whom it speaks.</param>
    public Ranked Of(List<int> best, ReadOnlySpan<float> scores, Asked asked, List<Sense> senses, Voice voice)
    {
        var (leanings, rows) = (index.Leaning.Of(asked), asking.Rows(asked));
        var (sum, norm) = WeighWithRarity(asked);
        sum += senses.Count(sense => sense.Certainty == 0) * weights.RarityOfUnknown;
        var judged = new Judged[best.Count];
        for (var at = 0; at < judged.Length; at++)
        {
            var nearest = index.Questions.Near(best[at], asked.Weights) / norm;
            var recognised = MathF.Max(0, nearest - weights.NearEnough) / (1 - weights.NearEnough);
            judged[at] = new Judged(index.Subjects[best[at]], scores[best[at]] * (1 + (weights.Nearest * recognised)), nearest);
        }

        var strength = judged.Where(entry => !entry.Subject.IsElsewhere).Select(entry => entry.Score).DefaultIfEmpty().Max();
        if (strength <= 0)
        {
            return new Ranked([], default);
        }

        var believed = Array.ConvertAll(judged, entry => entry.Score / strength);
        var opinion = opinions.Of(rows, best, believed);
        var topics = judged.Select((entry, at) => (entry.Subject, Score: believed[at] + (weights.Opinion * opinion.Each[at]), entry.Nearest, Opinion: opinion.Each[at]))
            .Where(entry => !entry.Subject.IsElsewhere).OrderByDescending(entry => entry.Score).ToList();
        var elsewhere = judged.Where(entry => entry.Subject.IsElsewhere).ToList();
        return new Ranked(
            [.. topics.Select(entry => (entry.Subject, entry.Score))],
            new Evidence(
                strength, strength / (sum + 0.001f), topics.Count > 1 ? topics[0].Score - topics[1].Score : 1,
                elsewhere.Count > 0 ? elsewhere.Max(entry => entry.Score) / strength : 0,
                topics[0].Nearest, elsewhere.Count > 0 ? elsewhere.Max(entry => entry.Nearest) : 0, senses.Count,
                senses.Count == 0 ? 0 : senses.Average(sense => sense.Certainty), voice, leanings, opinion.Odds,
                topics.Count > 1 ? topics[0].Opinion - topics.Skip(1).Max(entry => entry.Opinion) : 0, opinion.Side));
    }

    /// <summary>The sum of the words' weights, and their length as a direction.</summary>
    private (float Sum, float Norm) WeighWithRarity(Asked asked)
    {
        var (sum, square) = (0f, 0f);
        foreach (var term in asked.Terms)
        {
            if (term < index.FirstPair)
            {
                asked.Weights[term] *= index.Postings.Rarity(term);
                sum += asked.Weights[term];
                square += asked.Weights[term] * asked.Weights[term];
            }
        }

        return (sum, MathF.Sqrt(square) + 0.001f);
    }

    private readonly record struct Judged(Subject Subject, float Score, float Nearest);
}
