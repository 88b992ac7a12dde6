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
        Tongue[] tongues = [Tongue.German, Tongue.English];
        var texts = Subjects.SelectMany(subject => tongues.SelectMany(tongue => subject.Texts(tongue, weights).Select(text => (text.Text, tongue))));
        Lexicon = new Lexicon(texts, words, weights);
        var frequencies = Subjects.Select(_ => new Dictionary<int, float>()).ToList();
        foreach (var tongue in tongues)
        {
            Count(tongue, weights, frequencies);
        }

        Postings = new Postings(frequencies, Lexicon.TermCount, weights.Sharpness);
        Questions = new KnownQuestions([.. Subjects.Select(QuestionsOf)], Postings.Rarity);
    }

    public List<Subject> Subjects { get; }

    public Lexicon Lexicon { get; }

    public Postings Postings { get; }

    public KnownQuestions Questions { get; }

    /// <summary>Adds up the words of one language; a word counts less in a subject with many of them.</summary>
    private void Count(Tongue tongue, Weights weights, List<Dictionary<int, float>> frequencies)
    {
        var counted = Subjects.Select(subject =>
        {
            var sums = new Dictionary<int, float>();
            foreach (var (text, weight) in subject.Texts(tongue, weights))
            {
                foreach (var term in Lexicon.Terms(Lexicon.Known(text, tongue), tongue))
                {
                    sums[term.Term] = sums.GetValueOrDefault(term.Term) + (weight * term.Weight);
                }
            }

            return (Sums: sums, Length: sums.Values.Sum());
        }).ToList();
        var usual = counted.Where(subject => subject.Length > 0).Select(subject => subject.Length).DefaultIfEmpty(1).Average();
        for (var subject = 0; subject < counted.Count; subject++)
        {
            var evening = 1 - weights.Length + (weights.Length * counted[subject].Length / usual);
            foreach (var (term, sum) in counted[subject].Sums)
            {
                frequencies[subject][term] = sum / evening;
            }
        }
    }

    private List<List<Weighted>> QuestionsOf(Subject subject) =>
    [
        .. subject.Articles.SelectMany(article => article.Questions.Append(article.Title).Select(question =>
        {
            var tongue = Tongue.Of(article.Language);
            return Lexicon.Terms(Lexicon.Known(question, tongue), tongue);
        })),
    ];
}
