using Knowledge.Catalogue;
using Knowledge.Reading;
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

    /// <summary>Reads the whole shelf once; takes a fraction of a second.</summary>
    public static KnowledgeDesk Open(Shelf shelf, SearchWords words) => Open(shelf, words, Weights.Found);

    internal static KnowledgeDesk Open(Shelf shelf, SearchWords words, Weights weights) => new(new TopicIndex(shelf, words, weights), weights);

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
