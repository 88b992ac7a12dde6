using System.Numerics;
using System.Runtime.CompilerServices;

namespace PartnerBot.Understanding;

/// <summary>Makes probabilities of sums.</summary>
internal static class Softmax
{
    /// <summary>Kinds filled up to whole vectors of 16-bit numbers, so that one step serves floats and rounded numbers alike.</summary>
    public static int Width(int kinds) => (kinds + Vector<short>.Count - 1) / Vector<short>.Count * Vector<short>.Count;

    /// <param name="sums">One for each kind, filled up to <see cref="Width"/>; overwritten with the probabilities.</param>
    /// <param name="kinds">How many of them count.</param>
    /// <param name="sharpness">Above 1 makes them more decided.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float[] Of(float[] sums, int kinds, float sharpness)
    {
        var highest = float.NegativeInfinity;
        for (var kind = 0; kind < kinds; kind++)
        {
            highest = Math.Max(highest, sums[kind]);
        }

        var top = new Vector<float>(highest);
        for (var at = 0; at < sums.Length; at += Vector<float>.Count)
        {
            Vector.Exp((new Vector<float>(sums, at) - top) * sharpness).CopyTo(sums, at);
        }

        var total = 0f;
        for (var kind = 0; kind < kinds; kind++)
        {
            total += sums[kind];
        }

        for (var kind = 0; kind < sums.Length; kind++)
        {
            sums[kind] = kind < kinds ? sums[kind] / total : 0f;
        }

        return sums;
    }
}
