using System.Numerics;

namespace PartnerBot.Understanding;

/// <summary>Gives the features worth learning from a row each. Features seen in no example have none, so they speak for nothing.</summary>
internal sealed class FeatureIndex
{
    private const int RareIn = 2;
    private const float Dilution = 0.5f;

    private ulong[] keys;
    private int[] rows;
    private readonly List<float> rarities = [];

    /// <summary>Indexes what occurs in at least two examples.</summary>
    public FeatureIndex(IReadOnlyList<List<Feature>> examples)
    {
        var size = 1 << 17;
        keys = new ulong[size];
        rows = new int[size];
        var last = new int[size];
        for (var example = 0; example < examples.Count; example++)
        {
            foreach (var feature in examples[example])
            {
                var place = PlaceOf(feature.Key);
                keys[place] = feature.Key;
                if (last[place] != example + 1)
                {
                    last[place] = example + 1;
                    rows[place]++;
                }
            }
        }

        Keep(examples.Count);
    }

    /// <summary>Number of rows.</summary>
    public int Count => rarities.Count;

    // Only what occurs often enough is looked up later: a table of its size is a fifth of the one for counting.
    private void Keep(int examples)
    {
        var (counted, often) = (keys, rows);
        keys = new ulong[BitOperations.RoundUpToPowerOf2((uint)(2 * often.Count(count => count >= RareIn)) + 1)];
        rows = new int[keys.Length];
        for (var from = 0; from < counted.Length; from++)
        {
            if (often[from] >= RareIn)
            {
                var place = PlaceOf(counted[from]);
                keys[place] = counted[from];
                rows[place] = rarities.Count;
                rarities.Add(MathF.Log(1f + ((float)examples / often[from])) / 4f);
            }
        }
    }

    /// <summary>The features that have a row, with values of unit length together.</summary>
    public Observation[] Observe(List<Feature> features)
    {
        var observations = new Observation[features.Count];
        var count = 0;
        var square = 0f;
        foreach (var feature in features)
        {
            var place = PlaceOf(feature.Key);
            var row = keys[place] == feature.Key ? rows[place] : -1;
            if (row < 0)
            {
                // What is unknown has no say, but it makes what is known count less.
                square += feature.Weight * feature.Weight * Dilution;
                continue;
            }

            var value = feature.Weight * rarities[row];
            square += value * value;
            observations[count++] = new Observation(row, value, feature.Word);
        }

        var scale = square > 0 ? 1f / MathF.Sqrt(square) : 0f;
        for (var at = 0; at < count; at++)
        {
            observations[at] = observations[at] with { Value = observations[at].Value * scale };
        }

        return observations[..count];
    }

    private int PlaceOf(ulong key)
    {
        var mask = keys.Length - 1;
        var place = (int)key & mask;
        while (keys[place] != 0 && keys[place] != key)
        {
            place = (place + 1) & mask;
        }

        return place;
    }
}
