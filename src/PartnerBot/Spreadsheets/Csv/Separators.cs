namespace PartnerBot.Spreadsheets.Csv;

/// <summary>Finds out what separates the cells: the sign that cuts the first lines into equally many.</summary>
internal static class Separators
{
    private const int LinesRead = 20;
    private static readonly char[] Known = [';', ',', '\t', '|'];

    public static char Of(string text) => Known.Select(sign => (Sign: sign, Score: Score(text, sign))).MaxBy(one => one.Score).Sign;

    // Commas stand in sentences too, so even rows count for more than many cells.
    private static double Score(string text, char sign)
    {
        var (at, counts) = (0, new List<int>());
        while (at < text.Length && counts.Count < LinesRead && CsvReader.Row(text, ref at, sign) is { } row)
        {
            if (row.Count > 1 || row[0].Length > 0)
            {
                counts.Add(row.Count);
            }
        }

        if (counts.Count == 0 || counts[0] == 1)
        {
            return 0;
        }

        var even = counts.Count(count => count == counts[0]) / (double)counts.Count;
        return (even * 10) + Math.Min(counts[0], 9);
    }
}
