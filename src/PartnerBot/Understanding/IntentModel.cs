using System.Runtime.CompilerServices;

namespace PartnerBot.Understanding;

/// <summary>Weighs a message of one language against the example utterances. Training is repeatable to the last bit.</summary>
internal sealed class IntentModel
{
    private const int Rounds = 9;
    private const int RoundsOfRest = 2;
    private const float Learnt = 0.97f;
    private const float FirstRate = 4.5f;
    private const float Sharpness = 1.0f;

    private readonly Features features;
    private readonly FeatureIndex index;
    private readonly RoundedWeights weights;

    public IntentModel(Features features, Shorthand shorthand, IReadOnlyList<Example> examples)
    {
        this.features = features;
        Kinds = [.. examples.Select(example => example.Kind).Distinct().Order(StringComparer.Ordinal)];
        var kindOf = Kinds.Select((kind, at) => (kind, at)).ToDictionary(pair => pair.kind, pair => pair.at);
        var read = examples.Select(example => features.Of(shorthand.Spell(Opening.Strip(Message.Of(example.Text))))).ToList();
        index = new FeatureIndex(read);
        var learning = new Weights(index.Count, Kinds.Count);
        Train(learning, [.. read.Select(index.Observe)], [.. examples.Select(example => kindOf[example.Kind])]);
        weights = learning.Rounded();
    }

    /// <summary>Names of what is told apart, in the order of <see cref="Weigh"/>.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>The probability of every kind, with what spoke for it.</summary>
    public Weighing Weigh(Message message)
    {
        var observations = index.Observe(features.Of(message));
        return new Weighing(message, this, observations, weights.Probabilities(observations, Sharpness));
    }

    /// <summary>How much an observation speaks for a kind.</summary>
    internal float WeightOf(Observation observation, int kind) => weights.Of(observation, kind);

    // Optimised at once: the loop runs only here, so the runtime would never find the time to optimise it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Train(Weights weights, Observation[][] examples, int[] kinds)
    {
        var order = Enumerable.Range(0, examples.Length).ToArray();
        var random = 12345u;
        var rest = new int[examples.Length];
        for (var round = 0; round < Rounds; round++)
        {
            for (var at = order.Length - 1; at > 0; at--)
            {
                random = (random * 1664525u) + 1013904223u;
                var other = (int)((random >> 8) % (uint)(at + 1));
                (order[at], order[other]) = (order[other], order[at]);
            }

            var rate = FirstRate / (1f + (0.25f * round));
            foreach (var example in order)
            {
                if (rest[example]-- > 0)
                {
                    continue;
                }

                var errors = weights.Probabilities(examples[example]);
                if (errors[kinds[example]] > Learnt)
                {
                    // What is learnt is looked at again later: most of the time would go into confirming it.
                    rest[example] = RoundsOfRest;
                    continue;
                }

                weights.Learn(examples[example], errors, kinds[example], rate);
            }
        }
    }
}
