using Knowledge.Reading;

namespace Knowledge.Searching;

/// <summary>What the desk has to say to a question. Articles come in the asker's language.</summary>
public abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>One article answers the question.</summary>
    /// <param name="Article">The article.</param>
    /// <param name="Confidence">How likely it is the right one, from 0 to 1.</param>
    /// <param name="Alternatives">The next best, at most two.</param>
    public sealed record Found(Article Article, double Confidence, IReadOnlyList<Article> Alternatives) : Answer;

    /// <summary>The question is about partnerships, but several articles come close: ask which is meant.</summary>
    /// <param name="Candidates">Two or three articles, best first.</param>
    public sealed record Close(IReadOnlyList<Article> Candidates) : Answer;

    /// <summary>The shelf has nothing on this.</summary>
    /// <param name="Nearest">What is nearest all the same, at most three; may be empty.</param>
    public sealed record Unknown(IReadOnlyList<Article> Nearest) : Answer;
}
