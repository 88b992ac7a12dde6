using System.Buffers;
using System.Collections.Concurrent;
using Knowledge.Searching.Words;

namespace Knowledge.Searching;

/// <summary>Puts the subjects in order for a question: first by words over all subjects, then, among the best, by nearness to a known question.</summary>
internal sealed class Ranking(TopicIndex index, Weights weights)
{
    /// <summary>How many subjects are looked at closely.</summary>
    private const int Shortlist = 24;

    /// <summary>On a very large shelf the commonest words of a question are only counted for the shortlist, so no question takes long.</summary>
    private const int MostPostings = 20_000;

    private readonly ConcurrentBag<float[]> wiped = [];
    private readonly Asking asking = new(index, weights);
    private readonly Hearing hearing = new(index.Lexicon, weights);

    /// <summary>The best topics, at most <see cref="Shortlist"/>. The background is what was talked about before, for a question that builds on it.</summary>
    public Ranked Of(string question, Tongue tongue, string? background = null)
    {
        using var asked = new Asked(wiped, index.TermCount);
        var words = Tokens.OfMessage(question);
        var (own, other) = hearing.Of(question, tongue);
        asking.Fill(asked, own, other, tongue, background);
        asking.FillPairs(asked, words, tongue);
        asked.RarestFirst(index.Postings);
        var count = index.Subjects.Count;
        var rented = ArrayPool<float>.Shared.Rent(count);
        try
        {
            var scores = rented.AsSpan(0, count);
            scores.Clear();
            var best = Best(asked, scores);
            return Judged(best, scores, asked, own, other, Voice.Of(words));
        }
        finally
        {
            ArrayPool<float>.Shared.Return(rented);
        }
    }

    /// <summary>Scores all subjects and returns the shortlist, in no order.</summary>
    private List<int> Best(Asked asked, Span<float> scores)
    {
        var budget = MostPostings;
        var counted = 0;
        foreach (var term in asked.Terms)
        {
            budget -= index.Postings.Count(term);
            if (budget < 0 && counted > 0)
            {
                break;
            }

            index.Postings.Add(term, asked.Weights[term], scores);
            counted++;
        }

        var best = Top.Of(scores, Shortlist);
        foreach (var subject in best)
        {
            for (var at = counted; at < asked.Terms.Count; at++)
            {
                scores[subject] += asked.Weights[asked.Terms[at]] * index.Postings.Strength(asked.Terms[at], subject);
            }
        }

        return best;
    }

    private Ranked Judged(List<int> best, ReadOnlySpan<float> scores, Asked asked, List<Sense> own, List<Sense> other, Voice voice)
    {
        var (sum, square) = (0f, 0f);
        foreach (var term in asked.Terms)
        {
            if (term >= index.Lexicon.TermCount)
            {
                continue;
            }

            asked.Weights[term] *= index.Postings.Rarity(term);
            sum += asked.Weights[term];
            square += asked.Weights[term] * asked.Weights[term];
        }

        var words = own.Count + other.Count;
        var known = own.Sum(sense => sense.Certainty) + other.Sum(sense => sense.Certainty);
        sum += own.Count(sense => sense.Certainty == 0) * weights.RarityOfUnknown;
        var norm = MathF.Sqrt(square) + 0.001f;
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
                topics[0].Nearest, elsewhere.Count > 0 ? elsewhere.Max(entry => entry.Nearest) : 0, words, words == 0 ? 0 : known / words, voice));
    }
}
