using Knowledge.Catalogue;
using Knowledge.Reading;
using Knowledge.Searching.Words;

namespace Knowledge.Searching;

/// <summary>Everything the desk looks things up in, built once from the shelf.</summary>
internal sealed class TopicIndex
{
    public TopicIndex(Shelf shelf, SearchWords words, Weights weights)
    {
        Subjects = Subject.All(shelf, words);
        var texts = Subjects.AsParallel().AsOrdered().Select(subject => subject.Texts(weights)).ToList();
        Lexicon = new Lexicon(texts.SelectMany(subject => subject), words, weights);
        Parallel.ForEach(texts, subject => subject.ForEach(text =>
        {
            text.Terms = Lexicon.Terms(Lexicon.Known(text.Words, text.Tongue), text.Tongue);
            text.Counted = Counted(text, weights);
        }));

        Postings = new Postings(Frequencies(texts, TermCount, weights), TermCount, weights.Sharpness);
        Questions = new KnownQuestions(
            [.. texts.Select(subject => subject.Where(text => text.Kind == TextKind.Question).Select(text => text.Terms).ToList())], Postings);
    }

    public List<Subject> Subjects { get; }

    public Lexicon Lexicon { get; }

    /// <summary>The terms of the lexicon, then the buckets of the pairs.</summary>
    public int TermCount => Lexicon.TermCount + Pairs.Buckets + Pieces.Buckets;

    public Postings Postings { get; }

    public KnownQuestions Questions { get; }

    /// <summary>
    /// What a text adds to its subject. A phrase counts as a whole, whether it has two words or ten, and with it how its words follow each other;
    /// in prose each word counts for itself.
    /// </summary>
    private TermList Counted(SubjectText text, Weights weights)
    {
        if (text.Kind == TextKind.Prose)
        {
            return text.Terms;
        }

        var counted = new TermList();
        var length = text.Terms.Length();
        for (var at = 0; at < text.Terms.Count; at++)
        {
            counted.Add(text.Terms.Term(at), text.Terms.Weight(at) / length);
        }

        var pairs = Pairs.Of(text.Words, Lexicon.Of(text.Tongue));
        foreach (var pair in pairs)
        {
            counted.Add(Lexicon.TermCount + pair, weights.Pair / MathF.Sqrt(pairs.Count + 1));
        }

        var pieces = Pieces.Of(text.Words, text.Tongue.IsGerman);
        foreach (var piece in pieces)
        {
            counted.Add(Lexicon.TermCount + Pairs.Buckets + piece, weights.Piece / MathF.Sqrt(pieces.Count + 1));
        }

        return counted;
    }

    /// <summary>How often each subject uses each term; in a language in which a subject has many words, each of them counts less.</summary>
    private static TermList[] Frequencies(List<List<SubjectText>> subjects, int termCount, Weights weights)
    {
        var german = new Evening(subjects, Tongue.German, weights.Length);
        var english = new Evening(subjects, Tongue.English, weights.Length);
        var sums = new float[termCount];
        var frequencies = new TermList[subjects.Count];
        for (var subject = 0; subject < subjects.Count; subject++)
        {
            var used = new List<int>();
            foreach (var text in subjects[subject])
            {
                var weight = text.Weight / (text.Tongue.IsGerman ? german : english).Of(subject);
                for (var at = 0; at < text.Counted.Count; at++)
                {
                    if (sums[text.Counted.Term(at)] == 0)
                    {
                        used.Add(text.Counted.Term(at));
                    }

                    sums[text.Counted.Term(at)] += weight * text.Counted.Weight(at);
                }
            }

            frequencies[subject] = new TermList();
            foreach (var term in used)
            {
                frequencies[subject].Add(term, sums[term]);
                sums[term] = 0;
            }
        }

        return frequencies;
    }
}
