using System.Numerics;
using System.Runtime.CompilerServices;

namespace PartnerBot.Understanding;

/// <summary>
/// Multinomial logistic regression over sparse observations, while it learns. All kinds of one row lie side by side, so that one step serves all kinds;
/// each kind is summed on its own, so the width of the machine's vectors changes no result.
/// </summary>
internal sealed class Weights
{
    private readonly int width;
    private readonly float[] weights;
    private readonly float[] bias;

    public Weights(int rows, int kinds)
    {
        Kinds = kinds;
        width = Softmax.Width(kinds);
        weights = new float[rows * width];
        bias = new float[width];
    }

    /// <summary>Number of kinds.</summary>
    public int Kinds { get; }

    /// <summary>What was learned, in half the room.</summary>
    public RoundedWeights Rounded() => new(weights, bias, Kinds);

    /// <summary>Probability of every kind as learned so far.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float[] Probabilities(Observation[] observations)
    {
        var sums = new float[width];
        bias.AsSpan().CopyTo(sums);
        foreach (var observation in observations)
        {
            var value = new Vector<float>(observation.Value);
            var row = observation.Row * width;
            for (var at = 0; at < width; at += Vector<float>.Count)
            {
                (new Vector<float>(sums, at) + (value * new Vector<float>(weights, row + at))).CopyTo(sums, at);
            }
        }

        return Softmax.Of(sums, Kinds, 1f);
    }

    /// <summary>One step of descent towards <paramref name="right"/>: the row of each observation moves by rate × value × error.</summary>
    /// <param name="observations">The example.</param>
    /// <param name="errors">Its probabilities; the method makes the errors of them.</param>
    /// <param name="right">The kind it is an example of.</param>
    /// <param name="rate">Length of the step.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Learn(Observation[] observations, float[] errors, int right, float rate)
    {
        for (var at = 0; at < width; at += Vector<float>.Count)
        {
            (-new Vector<float>(errors, at)).CopyTo(errors, at);
        }

        errors[right] += 1f;
        foreach (var observation in observations)
        {
            var step = new Vector<float>(rate * observation.Value);
            var row = observation.Row * width;
            for (var at = 0; at < width; at += Vector<float>.Count)
            {
                (new Vector<float>(weights, row + at) + (step * new Vector<float>(errors, at))).CopyTo(weights, row + at);
            }
        }

        for (var kind = 0; kind < Kinds; kind++)
        {
            bias[kind] += rate * 0.2f * errors[kind];
        }
    }
}
