using Knowledge.Catalogue;
using Knowledge.Reading;
using Knowledge.Searching.Keeping;
using Knowledge.Searching.Words;

namespace Knowledge.Searching;

/// <summary>
/// Answers questions from the shelf, in German and English, without any service outside. Asking changes nothing, so many may ask at once.
/// Nothing a person can write makes it throw.
/// </summary>
public sealed class KnowledgeDesk
{
    private const int MostCandidates = 3;

    private readonly TopicIndex index;
    private readonly Ranking ranking;

    private KnowledgeDesk(TopicIndex index, Weights weights)
    {
        this.index = index;
        ranking = new Ranking(index, weights);
    }

    /// <summary>Reads the whole shelf once and learns to tell its topics apart; takes seconds.</summary>
    public static KnowledgeDesk Open(Shelf shelf, SearchWords words) => Open(shelf, words, Weights.Found);

    /// <summary>Takes up what a desk has learned before from the built-in shelf. Own articles are indexed beside it, which takes a fraction of a second.</summary>
    /// <param name="shelf">The articles.</param>
    /// <param name="words">Reads what is known about words; called only if there are own articles.</param>
    /// <param name="kept">What <see cref="Keep"/> wrote.</param>
    internal static KnowledgeDesk Open(Shelf shelf, Func<SearchWords> words, Stream kept)
    {
        var reader = new IndexReader(kept);
        var learned = new Learned(reader);
        return new(
            shelf.Articles.Any(article => article.Own)
                ? new TopicIndex(shelf, words(), Weights.Found, learned)
                : new TopicIndex(reader, shelf, Weights.Found, learned),
            Weights.Found);
    }

    /// <summary>Writes down what was learned from the shelf, so that the next desk need not learn it again.</summary>
    /// <exception cref="InvalidOperationException">The shelf was too large or too small to learn from.</exception>
    internal void Keep(Stream stream)
    {
        var writer = new IndexWriter(stream);
        (index.Learned ?? throw new InvalidOperationException("Nothing was learned from this shelf.")).Keep(writer);
        index.Keep(writer);
    }

    internal static KnowledgeDesk Open(Shelf shelf, SearchWords words, Weights weights) => new(new TopicIndex(shelf, words, weights), weights);

    /// <summary>What speaks for the first topic; the figures that confidence is fitted on.</summary>
    internal Evidence EvidenceOf(string question, string language) => ranking.Of(question, Tongue.Of(language)).Evidence;

    /// <summary>Answers a question.</summary>
    /// <param name="question">What a person wrote.</param>
    /// <param name="language">The language of the conversation: <c>de</c>, or anything else for English. Region tags are understood.</param>
    /// <param name="lastTopic">The slug of the article given before, so that "and for schools?" is understood.</param>
    public Answer Ask(string question, string language, string? lastTopic = null)
    {
        var tongue = Tongue.Of(language);
        var last = lastTopic is null ? null : index.Subjects.Find(subject => subject.Id == lastTopic && !subject.IsElsewhere);
        if (last is not null && FollowUp.IsBare(question, tongue))
        {
            return new Answer.Found(last.In(tongue.Code), 1, []);
        }

        var alone = Judge(ranking.Of(question, tongue), tongue, Confidence.Belongs);
        return last is null || alone is Answer.Found || !FollowUp.Is(question, tongue)
            ? alone
            : Judge(ranking.Of(question, tongue, last.In(tongue.Code).Title), tongue, Confidence.BelongsInPassing);
    }

    /// <summary>The best topics for a question, best first, whether or not they are good enough for an answer.</summary>
    /// <param name="question">What a person wrote.</param>
    /// <param name="language">The language of the conversation.</param>
    /// <param name="count">How many topics to return at most.</param>
    public IReadOnlyList<Article> Rank(string question, string language, int count)
    {
        var tongue = Tongue.Of(language);
        return In(tongue, ranking.Of(question, tongue).Topics.Take(count));
    }

    private static Answer Judge(Ranked ranked, Tongue tongue, double belongs)
    {
        var best = In(tongue, ranked.Topics.Take(MostCandidates));
        if (best.Count == 0 || Confidence.OfSubject(ranked.Evidence) < belongs)
        {
            return new Answer.Unknown(best);
        }

        var sure = Confidence.OfFirst(ranked.Evidence);
        return sure >= Confidence.Sure || best.Count == 1
            ? new Answer.Found(best[0], sure, [.. best.Skip(1)])
            : new Answer.Close(best);
    }

    private static List<Article> In(Tongue tongue, IEnumerable<(Subject Topic, float Score)> topics) =>
        [.. topics.Select(topic => topic.Topic.In(tongue.Code))];
}
