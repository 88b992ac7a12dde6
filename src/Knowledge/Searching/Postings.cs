using Knowledge.Searching.Keeping;

namespace Knowledge.Searching;

/// <summary>
/// For each term, the subjects it speaks for and how strongly: the logarithm of how much more often the term is used in a subject than everywhere
/// (a language model smoothed after Jelinek and Mercer), which weighs a word's rarity without asking how many texts mention it in passing.
/// </summary>
internal sealed class Postings
{
    private const float Power = 0.3f;
    private readonly int[] starts;
    private readonly ushort[] subjects;
    private readonly float[] strengths;

    // By the number of subjects that a term has: a value for every term would say the same many thousand times.
    private readonly float[] rarity;

    /// <param name="frequencies">Per subject: terms and their weighted frequency, each term once. At most 65,535 subjects.</param>
    /// <param name="termCount">How many terms there are.</param>
    /// <param name="sharpness">How much a term that is frequent in a subject outweighs one that merely occurs in it.</param>
    public Postings(TermList[] frequencies, int termCount, float sharpness)
    {
        starts = new int[termCount + 1];
        rarity = [.. Enumerable.Range(0, frequencies.Length + 1).Select(count => MathF.Log(1 + ((frequencies.Length - count + 0.5f) / (count + 0.5f))))];
        var everywhere = new float[termCount];
        var lengths = new float[frequencies.Length];
        for (var subject = 0; subject < frequencies.Length; subject++)
        {
            for (var at = 0; at < frequencies[subject].Count; at++)
            {
                starts[frequencies[subject].Term(at) + 1]++;
                everywhere[frequencies[subject].Term(at)] += frequencies[subject].Weight(at);
                lengths[subject] += frequencies[subject].Weight(at);
            }
        }

        for (var term = 0; term < termCount; term++)
        {
            starts[term + 1] += starts[term];
        }

        subjects = new ushort[starts[termCount]];
        strengths = new float[starts[termCount]];
        Fill(frequencies, lengths, everywhere, sharpness);
    }

    public Postings(IndexReader kept) =>
        (starts, subjects, strengths, rarity) = (kept.Numbers<int>(), kept.Numbers<ushort>(), kept.Numbers<float>(), kept.Numbers<float>());

    public void Keep(IndexWriter writer)
    {
        writer.Write(starts);
        writer.Write(subjects);
        writer.Write(strengths);
        writer.Write(rarity);
    }

    /// <summary>How much a term narrows things down; greatest for one that no subject has.</summary>
    public float Rarity(int term) => rarity[Count(term)];

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
        var at = Array.BinarySearch(subjects, starts[term], Count(term), (ushort)subject);
        return at < 0 ? 0 : strengths[at];
    }

    private void Fill(TermList[] frequencies, float[] lengths, float[] everywhere, float sharpness)
    {
        var next = starts.AsSpan(0, starts.Length - 1).ToArray();
        var all = lengths.Sum();
        var narrowing = Array.ConvertAll(rarity, rare => MathF.Pow(rare, Power));
        for (var subject = 0; subject < frequencies.Length; subject++)
        {
            for (var at = 0; at < frequencies[subject].Count; at++)
            {
                var term = frequencies[subject].Term(at);
                var share = frequencies[subject].Weight(at) / lengths[subject] / (everywhere[term] / all);
                subjects[next[term]] = (ushort)subject;
                strengths[next[term]++] = MathF.Log(1 + (sharpness * share)) * narrowing[Count(term)];
            }
        }
    }
}
