namespace Knowledge.Searching;

/// <summary>The questions that articles are known to answer, as directions in the space of terms.</summary>
internal sealed class KnownQuestions
{
    private readonly int[] firstOfSubject;
    private readonly int[] starts;
    private readonly int[] terms;
    private readonly float[] lengths;

    public KnownQuestions(IReadOnlyList<List<List<Weighted>>> bySubject, Func<int, float> rarity)
    {
        var allStarts = new List<int> { 0 };
        var allTerms = new List<int>();
        var allLengths = new List<float>();
        firstOfSubject = new int[bySubject.Count + 1];
        for (var subject = 0; subject < bySubject.Count; subject++)
        {
            foreach (var question in bySubject[subject])
            {
                var merged = question.GroupBy(term => term.Term)
                    .Select(group => (group.Key, Weight: group.Max(term => term.Weight) * rarity(group.Key))).ToList();
                var norm = MathF.Sqrt(merged.Sum(term => term.Weight * term.Weight)) + 0.001f;
                allTerms.AddRange(merged.Select(term => term.Key));
                allLengths.AddRange(merged.Select(term => term.Weight / norm));
                allStarts.Add(allTerms.Count);
            }

            firstOfSubject[subject + 1] = allStarts.Count - 1;
        }

        starts = [.. allStarts];
        terms = [.. allTerms];
        lengths = [.. allLengths];
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
