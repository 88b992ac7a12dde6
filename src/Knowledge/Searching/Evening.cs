namespace Knowledge.Searching;

/// <summary>Evens out that some subjects have more words than others in a language.</summary>
internal sealed class Evening
{
    private readonly float[] lengths;
    private readonly float usual;
    private readonly float share;

    /// <param name="counted">What each subject uses in the language.</param>
    /// <param name="share">0 to let length count in full, 1 to even it out completely.</param>
    public Evening(TermList[] counted, float share)
    {
        this.share = share;
        lengths = Array.ConvertAll(counted, terms => terms.Sum());
        usual = lengths.Where(length => length > 0).DefaultIfEmpty(1).Average();
    }

    /// <summary>What the counts of a subject are to be divided by; 1 for a subject of usual length.</summary>
    public float Of(int subject) => 1 - share + (share * lengths[subject] / usual);
}
