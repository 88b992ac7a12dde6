namespace PartnerBot.Store;

/// <summary>Reads long sequences page by page: no reader may hold its view of the database open while a client takes its time.</summary>
internal static class Pages
{
    private const int Size = 200;

    /// <param name="page">The lines after a number, at most so many, each with whether it is as it was kept.</param>
    /// <param name="damaged">Told of every line that is not, which is then left out.</param>
    public static IEnumerable<T> Read<T>(
        Func<long, int, IReadOnlyList<(T Line, bool Whole)>> page, Func<T, long> number, long after, int most, Action<T> damaged, CancellationToken stop)
    {
        while (most > 0)
        {
            stop.ThrowIfCancellationRequested();
            var wanted = Math.Min(most, Size);
            var lines = page(after, wanted);
            foreach (var (line, whole) in lines)
            {
                after = number(line);
                if (whole)
                {
                    yield return line;
                }
                else
                {
                    damaged(line);
                }
            }

            most = lines.Count < wanted ? 0 : most - wanted;
        }
    }
}
