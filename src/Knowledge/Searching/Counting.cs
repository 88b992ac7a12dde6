using Knowledge.Searching.Words;

namespace Knowledge.Searching;

/// <summary>Counts how often each subject uses each term.</summary>
internal sealed class Counting(Lexicon lexicon, Weights weights, int firstPair, int firstPiece, int termCount)
{
    /// <summary>The weighted frequencies of each subject; in a language in which a subject has many words, each of them counts less.</summary>
    public TermList[] Of(IReadOnlyList<List<SubjectText>> subjects)
    {
        var (german, english, both) = (new TermList[subjects.Count], new TermList[subjects.Count], new TermList[subjects.Count]);
        Parallel.For(0, subjects.Count, NewTally, (subject, _, tally) =>
        {
            german[subject] = Count(subjects[subject], Tongue.German, tally);
            english[subject] = Count(subjects[subject], Tongue.English, tally);
            return tally;
        }, Forget);
        var (evenGerman, evenEnglish) = (new Evening(german, weights.Length), new Evening(english, weights.Length));
        Parallel.For(0, subjects.Count, NewTally, (subject, _, tally) =>
        {
            Add(german[subject], evenGerman.Of(subject), tally);
            Add(english[subject], evenEnglish.Of(subject), tally);
            both[subject] = tally.Drain();
            return tally;
        }, Forget);
        return both;
    }

    private Tally NewTally() => new(termCount);

    private static void Forget(Tally tally)
    {
    }

    private static void Add(TermList counted, float even, Tally tally)
    {
        for (var at = 0; at < counted.Count; at++)
        {
            tally.Add(counted.Term(at), counted.Weight(at) / even);
        }
    }

    /// <summary>
    /// A phrase counts as a whole, whether it has two words or ten, and with it how its words follow each other and what they are made of;
    /// in prose each word counts for itself.
    /// </summary>
    private TermList Count(List<SubjectText> texts, Tongue tongue, Tally tally)
    {
        var traces = new List<int>();
        foreach (var text in texts)
        {
            if (text.Tongue != tongue)
            {
                continue;
            }

            var weight = text.Weight / (text.Kind == TextKind.Prose ? 1 : text.Terms.Length());
            for (var at = 0; at < text.Terms.Count; at++)
            {
                tally.Add(text.Terms.Term(at), weight * text.Terms.Weight(at));
            }

            if (text.Kind != TextKind.Prose)
            {
                Pairs.Fill(traces, text.Words, lexicon.Of(tongue));
                Add(traces, firstPair, text.Weight * weights.Pair, tally);
                Pieces.Fill(traces, text.Words, tongue);
                Add(traces, firstPiece, text.Weight * weights.Piece, tally);
            }
        }

        return tally.Drain();
    }

    private static void Add(List<int> traces, int first, float weight, Tally tally)
    {
        foreach (var trace in traces)
        {
            tally.Add(first + trace, weight / MathF.Sqrt(traces.Count + 1));
        }
    }
}
