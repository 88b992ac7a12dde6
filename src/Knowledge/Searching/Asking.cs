using System.Collections.Concurrent;
using Knowledge.Searching.Words;

namespace Knowledge.Searching;

/// <summary>Puts what was heard into weights over the index's terms.</summary>
internal sealed class Asking(TopicIndex index, Weights weights)
{
    private const int MostWords = 60;

    private readonly ConcurrentBag<float[]> room = [];

    /// <summary>The words of a question in either language. The background is what was talked about before.</summary>
    public void Fill(Asked asked, List<Sense> own, List<Sense> other, Tongue tongue, string? background)
    {
        Ask(own, tongue, 1, asked);
        Ask(other, tongue.Other, 1, asked);
        if (background is not null)
        {
            Ask(index.Lexicon.Known(Tokens.Of(background), tongue), tongue, weights.Background, asked);
        }
    }

    /// <summary>How the words follow each other and what they are made of; weighed by what the words themselves weigh, so it comes last.</summary>
    public void FillTraces(Asked asked, List<string> words, Tongue tongue)
    {
        var square = 0f;
        foreach (var term in asked.Terms)
        {
            square += asked.Weights[term] * asked.Weights[term];
        }

        var first = words.Count > MostWords ? words[..MostWords] : words;
        var traces = new List<int>(first.Count * 6);
        Pairs.Fill(traces, first, index.Lexicon.Of(tongue));
        FillTraces(asked, traces, index.FirstPair, weights.Pair * MathF.Sqrt(square));
        Pieces.Fill(traces, first, tongue);
        FillTraces(asked, traces, index.FirstPiece, weights.Piece * MathF.Sqrt(square));
    }

    /// <summary>What was asked, as the rows of what was learned, and how much each of them counts.</summary>
    public TermList Rows(Asked asked)
    {
        var square = 0.0001f;
        foreach (var term in asked.Terms)
        {
            square += term < index.FirstPair ? asked.Weights[term] * asked.Weights[term] : 0;
        }

        var rows = new TermList(asked.Terms.Count);
        foreach (var term in asked.Terms)
        {
            rows.Add(Learned.RowOf(index.PrintOf(term)), asked.Weights[term] / MathF.Sqrt(square));
        }

        return rows;
    }

    /// <summary>A known text, as if it were asked.</summary>
    public TermList Rows(SubjectText text)
    {
        using var asked = new Asked(room, index.TermCount);
        Fill(asked, index.Lexicon.Known(text.Words, text.Tongue), [], text.Tongue, null);
        FillTraces(asked, text.Words, text.Tongue);
        return Rows(asked);
    }

    private static void FillTraces(Asked asked, List<int> traces, int first, float weight)
    {
        foreach (var trace in traces)
        {
            asked.Add(first + trace, weight / MathF.Sqrt(traces.Count + 1));
        }
    }

    private void Ask(List<Sense> senses, Tongue tongue, float weight, Asked asked)
    {
        var terms = index.Lexicon.Terms(senses, tongue);
        for (var at = 0; at < terms.Count; at++)
        {
            asked.Add(terms.Term(at), weight * terms.Weight(at));
            if (index.Lexicon.Twin(terms.Term(at)) is >= 0 and var twin)
            {
                asked.Add(twin, weight * terms.Weight(at) * weights.OtherLanguage);
            }
        }
    }
}
