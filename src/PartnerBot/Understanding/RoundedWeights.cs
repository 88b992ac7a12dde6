using System.Numerics;
using System.Runtime.CompilerServices;

namespace PartnerBot.Understanding;

/// <summary>What <see cref="Weights"/> learned, rounded to 16 bits: a thirty-thousandth of the largest weight changes no reading, and it takes half the memory.</summary>
internal sealed class RoundedWeights
{
    private readonly int kinds;
    private readonly short[] weights;
    private readonly float[] bias;
    private readonly float unit;

    /// <param name="exact">A row of <see cref="Softmax.Width"/> weights for each feature.</param>
    /// <param name="bias">What is added for each kind.</param>
    /// <param name="kinds">Number of kinds.</param>
    public RoundedWeights(float[] exact, float[] bias, int kinds)
    {
        (this.bias, this.kinds) = (bias, kinds);
        var largest = 1f;
        foreach (var weight in exact)
        {
            largest = Math.Max(largest, Math.Abs(weight));
        }

        unit = largest / short.MaxValue;
        weights = new short[exact.Length];
        for (var at = 0; at < exact.Length; at++)
        {
            weights[at] = (short)MathF.Round(exact[at] / unit);
        }
    }

    /// <summary>How much one observation speaks for a kind.</summary>
    public float Of(Observation observation, int kind) => observation.Value * weights[(observation.Row * bias.Length) + kind] * unit;

    /// <summary>Probability of every kind; <paramref name="sharpness"/> above 1 makes them more decided.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float[] Probabilities(Observation[] observations, float sharpness)
    {
        var sums = bias.ToArray();
        foreach (var observation in observations)
        {
            var value = new Vector<float>(observation.Value * unit);
            var row = observation.Row * sums.Length;
            for (var at = 0; at < sums.Length; at += Vector<short>.Count)
            {
                Vector.Widen(new Vector<short>(weights, row + at), out var low, out var high);
                (new Vector<float>(sums, at) + (value * Vector.ConvertToSingle(low))).CopyTo(sums, at);
                (new Vector<float>(sums, at + Vector<float>.Count) + (value * Vector.ConvertToSingle(high))).CopyTo(sums, at + Vector<float>.Count);
            }
        }

        return Softmax.Of(sums, kinds, sharpness);
    }
}
