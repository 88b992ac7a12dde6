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
    private readonly Judging judging = new(index, new Asking(index, weights), weights);

    /// <summary>The best topics, at most <see cref="Shortlist"/>. The background is what was talked about before, for a question that builds on it.</summary>
    public Ranked Of(string question, Tongue tongue, string? background = null)
    {
        using var asked = new Asked(wiped, index.TermCount);
        var words = Tokens.OfMessage(question);
        var (own, other) = hearing.Of(question, tongue);
        asking.Fill(asked, own, other, tongue, background);
        asking.FillTraces(asked, words, tongue);
        asked.RarestFirst(index.Postings);
        var count = index.Subjects.Count;
        var rented = ArrayPool<float>.Shared.Rent(count);
        try
        {
            var scores = rented.AsSpan(0, count);
            scores.Clear();
            var best = Best(asked, scores);
            return judging.Of(best, scores, asked, [.. own, .. other], Voice.Of(words));
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
}
