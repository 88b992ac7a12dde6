using Knowledge.Catalogue;
using Knowledge.Reading;

namespace Knowledge.Searching;

/// <summary>Everything the desk looks things up in, built once from the shelf.</summary>
internal sealed class TopicIndex
{
    public TopicIndex(Shelf shelf, SearchWords words, Weights weights)
    {
        Subjects = Subject.All(shelf, words);
        var texts = new List<SubjectText>[Subjects.Count];
        Parallel.For(0, texts.Length, at => texts[at] = Subjects[at].Texts(weights));
        Lexicon = new Lexicon(texts.SelectMany(subject => subject), words, weights);
        Parallel.ForEach(texts, subject => subject.ForEach(text => text.Terms = Lexicon.Terms(Lexicon.Known(text.Words, text.Tongue), text.Tongue)));
        var frequencies = new Counting(Lexicon, weights, FirstPair, FirstPiece, TermCount).Of(texts);
        Postings = new Postings(frequencies, TermCount, weights.Sharpness);
        Leaning = new Leaning(frequencies, Subjects, FirstPair, FirstPiece, TermCount);
        Questions = new KnownQuestions(
            [.. texts.Select(subject => subject.Where(text => text.Kind == TextKind.Question).Select(text => text.Terms).ToList())], Postings);
    }

    public List<Subject> Subjects { get; }

    public Lexicon Lexicon { get; }

    /// <summary>The terms of the lexicon come first, then the buckets of the pairs, then those of the pieces.</summary>
    public int FirstPair => Lexicon.TermCount;

    public int FirstPiece => FirstPair + Pairs.Buckets;

    public int TermCount => FirstPiece + Pieces.Buckets;

    public Postings Postings { get; }

    public Leaning Leaning { get; }

    public KnownQuestions Questions { get; }
}
