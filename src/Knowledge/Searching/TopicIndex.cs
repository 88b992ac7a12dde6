using System.Runtime.InteropServices;
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
        var texts = Subjects.Select(subject => subject.Texts(weights)).ToList();
        Lexicon = new Lexicon(texts.SelectMany(subject => subject), words, weights);
        var terms = texts.Select(subject => subject.ConvertAll(text => (Text: text, Terms: Lexicon.Terms(Lexicon.Known(text.Words, text.Tongue), text.Tongue)))).ToList();
        Postings = new Postings(Frequencies(terms, weights), Lexicon.TermCount, weights.Sharpness);
        Questions = new KnownQuestions(terms.ConvertAll(subject => subject.Where(text => text.Text.IsQuestion).Select(text => text.Terms).ToList()), Postings.Rarity);
    }

    public List<Subject> Subjects { get; }

    public Lexicon Lexicon { get; }

    public Postings Postings { get; }

    public KnownQuestions Questions { get; }

    /// <summary>How often each subject uses each term; in a language in which a subject has many words, each of them counts less.</summary>
    private static List<Dictionary<int, float>> Frequencies(List<List<(SubjectText Text, List<Weighted> Terms)>> subjects, Weights weights)
    {
        var frequencies = subjects.ConvertAll(_ => new Dictionary<int, float>());
        foreach (var tongue in new[] { Tongue.German, Tongue.English })
        {
            var lengths = subjects.ConvertAll(subject =>
                subject.Where(text => text.Text.Tongue == tongue).Sum(text => text.Text.Weight * text.Terms.Sum(term => term.Weight)));
            var usual = lengths.Where(length => length > 0).DefaultIfEmpty(1).Average();
            for (var subject = 0; subject < subjects.Count; subject++)
            {
                var evening = 1 - weights.Length + (weights.Length * lengths[subject] / usual);
                foreach (var (text, terms) in subjects[subject].Where(text => text.Text.Tongue == tongue))
                {
                    foreach (var term in terms)
                    {
                        CollectionsMarshal.GetValueRefOrAddDefault(frequencies[subject], term.Term, out _) += text.Weight * term.Weight / evening;
                    }
                }
            }
        }

        return frequencies;
    }
}
