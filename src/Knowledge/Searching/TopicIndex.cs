using Knowledge.Catalogue;
using Knowledge.Reading;
using Knowledge.Searching.Keeping;
using Knowledge.Searching.Words;

namespace Knowledge.Searching;

/// <summary>Everything the desk looks things up in, built once from the shelf.</summary>
internal sealed class TopicIndex
{
    /// <summary>Beyond so many subjects the questions are not learned to be told apart: it would take minutes.</summary>
    private const int MostLearned = 500;

    /// <param name="shelf">The articles.</param>
    /// <param name="words">What is known about words before.</param>
    /// <param name="weights">How much each signal counts.</param>
    /// <param name="learned">What was learned before, from a part of the shelf; null to learn from all of it now.</param>
    public TopicIndex(Shelf shelf, SearchWords words, Weights weights, Learned? learned = null)
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
        Learned = learned ?? (texts.Length is > 1 and <= MostLearned ? Learning.From(this, texts, weights) : null);
    }

    /// <summary>An index as it was when it was kept, over the articles it was computed from.</summary>
    public TopicIndex(IndexReader kept, Shelf shelf, Weights weights, Learned? learned)
    {
        Learned = learned;
        Subjects = Subject.Kept(shelf, kept.Words());
        Lexicon = new Lexicon(kept, weights);
        Postings = new Postings(kept);
        Leaning = new Leaning(kept);
        Questions = new KnownQuestions(kept);
    }

    public void Keep(IndexWriter writer)
    {
        writer.Write([.. Subjects.Where(subject => subject.IsElsewhere).Select(subject => subject.Id)]);
        Lexicon.Keep(writer);
        Postings.Keep(writer);
        Leaning.Keep(writer);
        Questions.Keep(writer);
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

    public Learned? Learned { get; }

    /// <summary>What a term is recognised by on any shelf.</summary>
    public uint PrintOf(int term) =>
        term < FirstPair ? Lexicon.PrintOf(term)
        : term < FirstPiece ? Print.Mix((uint)(term - FirstPair), 1)
        : Print.Mix((uint)(term - FirstPiece), 2);
}
