namespace Benchmarks;

/// <summary>A logistic regression, fitted by gradient ascent over figures brought to one scale.</summary>
internal static class Regression
{
    private const int Rounds = 1500;
    private const double Step = 1.5;
    private const double Restraint = 0.0005;

    /// <param name="rows">Figures, the first of which is always 1; what they should say; how much the row counts.</param>
    /// <param name="evenly">Whether yes and no count alike, however many there are of each.</param>
    public static double[] Fit(List<(double[] Figures, bool Yes, double Counts)> rows, bool evenly)
    {
        var count = rows[0].Figures.Length;
        var mean = Enumerable.Range(0, count).Select(at => at == 0 ? 0 : rows.Average(row => row.Figures[at])).ToArray();
        var spread = Enumerable.Range(0, count).Select(at => at == 0 ? 1 : Math.Sqrt(rows.Average(row => Math.Pow(row.Figures[at] - mean[at], 2))) + 1e-9).ToArray();
        var scaled = rows.ConvertAll(row => row.Figures.Select((figure, at) => (figure - mean[at]) / spread[at]).ToArray());
        var (yes, no) = (rows.Where(row => row.Yes).Sum(row => row.Counts), rows.Where(row => !row.Yes).Sum(row => row.Counts));
        var weights = new double[count];
        for (var round = 0; round < Rounds; round++)
        {
            var slope = new double[count];
            for (var row = 0; row < rows.Count; row++)
            {
                var share = rows[row].Counts / (evenly ? rows[row].Yes ? yes : no : (yes + no) / 2);
                var off = ((rows[row].Yes ? 1 : 0) - Probability(scaled[row], weights)) * share;
                for (var at = 0; at < count; at++)
                {
                    slope[at] += off * scaled[row][at];
                }
            }

            for (var at = 0; at < count; at++)
            {
                weights[at] += Step * (slope[at] - (at == 0 ? 0 : Restraint * weights[at]));
            }
        }

        var given = weights.Select((weight, at) => weight / spread[at]).ToArray();
        given[0] -= Enumerable.Range(1, count - 1).Sum(at => given[at] * mean[at]);
        return given;
    }

    public static double Probability(double[] figures, double[] weights) => 1 / (1 + Math.Exp(-figures.Zip(weights).Sum(pair => pair.First * pair.Second)));
}
