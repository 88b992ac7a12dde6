namespace Knowledge.Searching;

/// <summary>
/// For each term, the subjects it speaks for and how strongly: the logarithm of how much more often the term is used in a subject than everywhere
/// (a language model smoothed after Jelinek and Mercer), which weighs a word's rarity without asking how many texts mention it in passing.
/// </summary>
internal sealed class Postings
{
    private const float Power = 0.3f;
    private readonly int[] starts;
    private readonly int[] subjects;
    private readonly float[] strengths;
    private readonly float[] rarity;

    /// <param name="frequencies">Per subject: terms and their weighted frequency.</param>
    /// <param name="termCount">How many terms there are.</param>
    /// <param name="sharpness">How much a term that is frequent in a subject outweighs one that merely occurs in it.</param>
    public Postings(IReadOnlyList<Dictionary<int, float>> frequencies, int termCount, float sharpness)
    {
        starts = new int[termCount + 1];
        var everywhere = new float[termCount];
        foreach (var (term, frequency) in frequencies.SelectMany(subject => subject))
        {
            starts[term + 1]++;
            everywhere[term] += frequency;
        }

        rarity = new float[termCount];
        for (var term = 0; term < termCount; term++)
        {
            rarity[term] = MathF.Log(1 + ((frequencies.Count - starts[term + 1] + 0.5f) / (starts[term + 1] + 0.5f)));
            starts[term + 1] += starts[term];
        }

        subjects = new int[starts[termCount]];
        strengths = new float[starts[termCount]];
        var next = starts.ToArray();
        var all = everywhere.Sum();
        for (var subject = 0; subject < frequencies.Count; subject++)
        {
            var length = frequencies[subject].Values.Sum();
            foreach (var (term, frequency) in frequencies[subject])
            {
                subjects[next[term]] = subject;
                strengths[next[term]++] = MathF.Log(1 + (sharpness * (frequency / length) / (everywhere[term] / all))) * MathF.Pow(rarity[term], Power);
            }
        }
    }

    /// <summary>How much a term narrows things down; greatest for one that no subject has.</summary>
    public float Rarity(int term) => rarity[term];

    /// <summary>In how many subjects a term occurs.</summary>
    public int Count(int term) => starts[term + 1] - starts[term];

    /// <summary>Adds a term's strength to the score of each subject it speaks for.</summary>
    public void Add(int term, float weight, Span<float> scores)
    {
        for (var at = starts[term]; at < starts[term + 1]; at++)
        {
            scores[subjects[at]] += weight * strengths[at];
        }
    }

    /// <summary>How strongly a term speaks for one subject; 0 if it does not.</summary>
    public float Strength(int term, int subject)
    {
        var at = Array.BinarySearch(subjects, starts[term], Count(term), subject);
        return at < 0 ? 0 : strengths[at];
    }
}
