using Knowledge.Searching.Keeping;

namespace Knowledge.Searching;

/// <summary>The questions that articles are known to answer, as directions in the space of terms.</summary>
internal sealed class KnownQuestions
{
    private readonly int[] firstOfSubject;
    private readonly int[] starts;
    private readonly int[] terms;
    private readonly float[] lengths;

    public KnownQuestions(List<TermList>[] bySubject, Postings postings)
    {
        var questionCount = bySubject.Sum(questions => questions.Count);
        var termCount = bySubject.Sum(questions => questions.Sum(question => question.Count));
        (firstOfSubject, starts) = (new int[bySubject.Length + 1], new int[questionCount + 1]);
        (terms, lengths) = (new int[termCount], new float[termCount]);
        var (nextQuestion, nextTerm) = (0, 0);
        for (var subject = 0; subject < bySubject.Length; subject++)
        {
            foreach (var question in bySubject[subject])
            {
                nextTerm = Add(question, nextTerm, postings);
                starts[++nextQuestion] = nextTerm;
            }

            firstOfSubject[subject + 1] = nextQuestion;
        }
    }

    public KnownQuestions(IndexReader kept) =>
        (firstOfSubject, starts, terms, lengths) = (kept.Numbers<int>(), kept.Numbers<int>(), kept.Numbers<int>(), kept.Numbers<float>());

    public void Keep(IndexWriter writer)
    {
        writer.Write(firstOfSubject);
        writer.Write(starts);
        writer.Write(terms);
        writer.Write(lengths);
    }

    private int Add(TermList question, int first, Postings postings)
    {
        var (next, square) = (first, 0.000001f);
        for (var at = 0; at < question.Count; at++)
        {
            if (Array.IndexOf(terms, question.Term(at), first, next - first) < 0)
            {
                terms[next] = question.Term(at);
                lengths[next] = question.Weight(at) * postings.Rarity(question.Term(at));
                square += lengths[next] * lengths[next];
                next++;
            }
        }

        for (var at = first; at < next; at++)
        {
            lengths[at] /= MathF.Sqrt(square);
        }

        return next;
    }

    /// <summary>How near the nearest question of a subject comes, times the length of what was asked.</summary>
    public float Near(int subject, float[] asked)
    {
        var nearest = 0f;
        for (var question = firstOfSubject[subject]; question < firstOfSubject[subject + 1]; question++)
        {
            var near = 0f;
            for (var at = starts[question]; at < starts[question + 1]; at++)
            {
                near += asked[terms[at]] * lengths[at];
            }

            nearest = MathF.Max(nearest, near);
        }

        return nearest;
    }
}
