namespace Knowledge.Searching;

/// <summary>Looks at the shortlist closely: how near the known questions of each subject come, and what speaks for the first.</summary>
internal sealed class Judging(TopicIndex index, Weights weights)
{
    /// <summary>Puts the shortlist in order.</summary>
    /// <param name="best">The shortlist.</param>
    /// <param name="scores">The scores of all subjects.</param>
    /// <param name="asked">The question; its weights are weighed with rarity on the way.</param>
    /// <param name="senses">What its words stand for.</param>
    /// <param name="voice">Of whom it speaks.</param>
    public Ranked Of(List<int> best, ReadOnlySpan<float> scores, Asked asked, List<Sense> senses, Voice voice)
    {
        var leanings = index.Leaning.Of(asked);
        var (sum, norm) = WeighWithRarity(asked);
        sum += senses.Count(sense => sense.Certainty == 0) * weights.RarityOfUnknown;
        var judged = new List<(Subject Subject, float Score, float Nearest)>(best.Count);
        foreach (var subject in best)
        {
            var nearest = index.Questions.Near(subject, asked.Weights) / norm;
            var recognised = MathF.Max(0, nearest - weights.NearEnough) / (1 - weights.NearEnough);
            judged.Add((index.Subjects[subject], scores[subject] * (1 + (weights.Nearest * recognised)), nearest));
        }

        judged.Sort((one, two) => two.Score.CompareTo(one.Score));
        var topics = judged.Where(entry => !entry.Subject.IsElsewhere).ToList();
        if (topics.Count == 0)
        {
            return new Ranked([], default);
        }

        var first = topics[0].Score;
        var elsewhere = judged.Where(entry => entry.Subject.IsElsewhere).ToList();
        return new Ranked(
            [.. topics.Select(entry => (entry.Subject, entry.Score))],
            new Evidence(
                first, first / (sum + 0.001f), topics.Count > 1 ? (first - topics[1].Score) / first : 1, elsewhere.Count > 0 ? elsewhere[0].Score / first : 0,
                topics[0].Nearest, elsewhere.Count > 0 ? elsewhere.Max(entry => entry.Nearest) : 0, senses.Count,
                senses.Count == 0 ? 0 : senses.Average(sense => sense.Certainty), voice, leanings));
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
}
