namespace Knowledge.Searching;

/// <summary>Picks the greatest of many scores without sorting them all.</summary>
internal static class Top
{
    /// <summary>The places of the greatest scores above 0, at most <paramref name="count"/>, in no order.</summary>
    public static List<int> Of(ReadOnlySpan<float> scores, int count)
    {
        var heap = new PriorityQueue<int, float>(count + 1);
        for (var at = 0; at < scores.Length; at++)
        {
            if (scores[at] <= 0)
            {
                continue;
            }

            if (heap.Count < count)
            {
                heap.Enqueue(at, scores[at]);
            }
            else if (heap.TryPeek(out _, out var least) && scores[at] > least)
            {
                heap.EnqueueDequeue(at, scores[at]);
            }
        }

        return [.. heap.UnorderedItems.Select(item => item.Element)];
    }
}
