using Knowledge.Searching.Words;

namespace Knowledge.Searching;

/// <summary>Evens out that some subjects have more words than others in a language.</summary>
internal sealed class Evening
{
    private readonly float[] lengths;
    private readonly float usual;
    private readonly float share;

    /// <param name="subjects">The texts of all subjects.</param>
    /// <param name="tongue">The language.</param>
    /// <param name="share">0 to let length count in full, 1 to even it out completely.</param>
    public Evening(List<List<SubjectText>> subjects, Tongue tongue, float share)
    {
        this.share = share;
        lengths = new float[subjects.Count];
        for (var subject = 0; subject < lengths.Length; subject++)
        {
            foreach (var text in subjects[subject])
            {
                for (var at = 0; text.Tongue == tongue && at < text.Counted.Count; at++)
                {
                    lengths[subject] += text.Weight * text.Counted.Weight(at);
                }
            }
        }

        usual = lengths.Where(length => length > 0).DefaultIfEmpty(1).Average();
    }

    /// <summary>What the counts of a subject are to be divided by; 1 for a subject of usual length.</summary>
    public float Of(int subject) => 1 - share + (share * lengths[subject] / usual);
}
