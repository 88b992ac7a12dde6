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
        var texts = Subjects.ConvertAll(subject => subject.Texts(weights));
        Lexicon = new Lexicon(texts.SelectMany(subject => subject), words, weights);
        foreach (var text in texts.SelectMany(subject => subject))
        {
            text.Terms = Lexicon.Terms(Lexicon.Known(text.Words, text.Tongue), text.Tongue);
        }

        Postings = new Postings(Frequencies(texts, Lexicon.TermCount, weights), Lexicon.TermCount, weights.Sharpness);
        Questions = new KnownQuestions(
            [.. texts.Select(subject => subject.Where(text => text.IsQuestion).Select(text => text.Terms).ToList())], Postings);
    }

    public List<Subject> Subjects { get; }

    public Lexicon Lexicon { get; }

    public Postings Postings { get; }

    public KnownQuestions Questions { get; }

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
                for (var at = 0; at < text.Terms.Count; at++)
                {
                    if (sums[text.Terms.Term(at)] == 0)
                    {
                        used.Add(text.Terms.Term(at));
                    }

                    sums[text.Terms.Term(at)] += weight * text.Terms.Weight(at);
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
