using System.Runtime.Intrinsics;
using Knowledge.Searching.Keeping;

namespace Knowledge.Searching;

/// <summary>
/// What was learned from telling the known questions apart: per kind of term and subject a weight, a multinomial logistic regression. It hangs on
/// words, not on the shelf they were read in, so it can be asked about a shelf that has grown since. A weight is a byte; each row has its own unit.
/// </summary>
internal sealed class Learned
{
    /// <summary>Words, pairs and pieces share so many rows.</summary>
    public const int Rows = 1 << 16;

    private readonly sbyte[] weights;
    private readonly float[] units;
    private readonly int width;

    /// <param name="subjects">The subjects' ids, one for each column; the column after them says how much speaks for the shelf as a whole.</param>
    /// <param name="rows">All weights, row by row, each row a multiple of the processor's vectors wide.</param>
    /// <param name="width">How wide a row is.</param>
    public Learned(string[] subjects, float[] rows, int width)
    {
        (Subjects, this.width, weights, units) = (subjects, width, new sbyte[rows.Length], new float[Rows]);
        for (var row = 0; row < Rows; row++)
        {
            var values = rows.AsSpan(row * width, width);
            var greatest = 0f;
            foreach (var value in values)
            {
                greatest = MathF.Max(greatest, MathF.Abs(value));
            }

            units[row] = greatest / sbyte.MaxValue;
            for (var at = 0; greatest > 0 && at < width; at++)
            {
                weights[(row * width) + at] = (sbyte)MathF.Round(values[at] / units[row]);
            }
        }
    }

    public Learned(IndexReader kept) => (width, Subjects, weights, units) = (kept.Count(), kept.Words(), kept.Numbers<sbyte>(), kept.Numbers<float>());

    public string[] Subjects { get; }

    public void Keep(IndexWriter writer)
    {
        writer.Write(width);
        writer.Write(Subjects);
        writer.Write(weights);
        writer.Write(units);
    }

    /// <summary>How wide rows for so many columns are.</summary>
    public static int Width(int columns) => (columns + Vector256<sbyte>.Count - 1) / Vector256<sbyte>.Count * Vector256<sbyte>.Count;

    /// <summary>Where a word's weights stand.</summary>
    public static int RowOf(uint print) => (int)(print & (Rows - 1));

    /// <summary>How much speaks for each subject, and after them for the shelf as a whole: 0 on the whole, the more the better.</summary>
    public float[] Of(TermList rows)
    {
        var sums = new float[width];
        for (var at = 0; at < rows.Count; at++)
        {
            Add(weights.AsSpan(rows.Term(at) * width, width), rows.Weight(at) * units[rows.Term(at)], sums);
        }

        return sums;
    }

    private static void Add(ReadOnlySpan<sbyte> row, float times, Span<float> sums)
    {
        var factor = Vector256.Create(times);
        for (var at = 0; at < row.Length; at += Vector256<sbyte>.Count)
        {
            var part = Vector256.Create(row[at..]);
            Add(Vector256.WidenLower(part), factor, sums[at..]);
            Add(Vector256.WidenUpper(part), factor, sums[(at + Vector256<short>.Count)..]);
        }
    }

    private static void Add(Vector256<short> part, Vector256<float> factor, Span<float> sums)
    {
        var rest = sums[Vector256<float>.Count..];
        ((Vector256.ConvertToSingle(Vector256.WidenLower(part)) * factor) + Vector256.Create<float>(sums)).CopyTo(sums);
        ((Vector256.ConvertToSingle(Vector256.WidenUpper(part)) * factor) + Vector256.Create<float>(rest)).CopyTo(rest);
    }
}
