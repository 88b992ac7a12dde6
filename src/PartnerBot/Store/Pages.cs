namespace PartnerBot.Store;

/// <summary>Reads long sequences page by page: no reader may hold its view of the database open while a client takes its time.</summary>
internal static class Pages
{
    public const int Size = 200;

    /// <param name="page">A page of lines after a number, each with whether it is as it was kept.</param>
    /// <param name="damaged">Told of every line that is not, which is then left out.</param>
    public static IEnumerable<T> Read<T>(
        Func<long, IReadOnlyList<(T Line, bool Whole)>> page, Func<T, long> number, long after, int most, Action<T> damaged,
            CancellationToken stop)
    {
        for (var more = true; more && most > 0;)
        {
            stop.ThrowIfCancellationRequested();
            var lines = page(after);
            more = lines.Count == Size;
            foreach (var (line, whole) in lines.Take(most))
            {
                after = number(line);
                most--;
                if (whole)
                {
                    yield return line;
                }
                else
                {
                    damaged(line);
                }
            }
        }
    }
}
