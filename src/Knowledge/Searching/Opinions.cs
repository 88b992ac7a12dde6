namespace Knowledge.Searching;

/// <summary>What speaks for each subject of the shelf by what was learned. A topic that came later has no say of its own: it is believed as far as its words are.</summary>
internal sealed class Opinions
{
    private readonly Learned? learned;
    private readonly int[] columnOf;
    private readonly List<int> topics = [];
    private readonly List<int> elsewhere = [];

    public Opinions(TopicIndex index)
    {
        learned = index.Learned;
        columnOf = new int[index.Subjects.Count];
        var columns = (learned?.Subjects ?? []).Select((id, column) => (id, column)).ToDictionary(pair => pair.id, pair => pair.column, StringComparer.Ordinal);
        for (var subject = 0; subject < columnOf.Length; subject++)
        {
            columnOf[subject] = columns.GetValueOrDefault(index.Subjects[subject].Id, -1);
            if (columnOf[subject] >= 0)
            {
                (index.Subjects[subject].IsElsewhere ? elsewhere : topics).Add(columnOf[subject]);
            }
        }
    }

    /// <summary>The opinion on a question.</summary>
    /// <param name="rows">What was asked.</param>
    /// <param name="shortlist">The subjects in question.</param>
    /// <param name="believed">How far the words of each of them are believed, 1 for the best.</param>
    public Opinion Of(TermList rows, List<int> shortlist, float[] believed)
    {
        if (learned is null || topics.Count == 0 || elsewhere.Count == 0)
        {
            return new Opinion(new float[shortlist.Count], 0, 0);
        }

        var sums = learned.Of(rows);
        var best = MathF.Max(0, topics.Max(column => sums[column]));
        var each = new float[shortlist.Count];
        var own = 0.0;
        for (var at = 0; at < each.Length; at++)
        {
            var column = columnOf[shortlist[at]];
            each[at] = column < 0 ? best * believed[at] : sums[column];
            own += column < 0 ? Math.Exp(each[at]) : 0;
        }

        var odds = Math.Log(topics.Sum(column => Math.Exp(sums[column])) + own) - Math.Log(elsewhere.Sum(column => Math.Exp(sums[column])));
        return new Opinion(each, (float)odds, sums[learned.Subjects.Length]);
    }
}
