using System.Runtime.InteropServices;

namespace PartnerBot.Understanding;

/// <summary>Turns words into features: stems, groups, neighbours, pairs, positions, character n-grams, shape.</summary>
internal sealed class Features(Synonyms synonyms)
{
    private const int Gram = 4;
    private const int PairReach = 4;

    /// <summary>The features of a message, in a fixed order.</summary>
    public List<Feature> Of(Message message)
    {
        var words = message.Words;
        var features = new List<Feature>(words.Count * 16 + 8);
        var groups = new ulong[words.Count];
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            var group = word.Kind == WordKind.Plain ? synonyms.Of(word.Text) : word.Text;
            groups[at] = Hash(group);
            features.Add(new(Mix(1, Hash(word.Text)), 0.6f, at));
            features.Add(new(Mix(2, groups[at]), 1f, at));
            Grams(word, at, features);
        }

        Neighbours(groups, features);
        Shape(message, groups, features);
        return features;
    }

    private static void Neighbours(ulong[] groups, List<Feature> features)
    {
        for (var at = 0; at < groups.Length; at++)
        {
            if (at > 0)
            {
                features.Add(new(Mix(3, Mix(groups[at - 1], groups[at])), 0.8f, at));
            }

            for (var before = Math.Max(0, at - PairReach); before < at - 1; before++)
            {
                features.Add(new(Mix(4, Mix(groups[before], groups[at])), 0.4f, at));
            }
        }
    }

    private static void Shape(Message message, ulong[] groups, List<Feature> features)
    {
        var length = groups.Length switch { <= 4 => groups.Length, <= 6 => 5, <= 9 => 6, _ => 7 };
        features.Add(new(Mix(5, (ulong)length), 0.5f, -1));
        if (groups.Length > 0)
        {
            features.Add(new(Mix(6, groups[0]), 0.8f, 0));
            features.Add(new(Mix(7, groups[^1]), 0.5f, groups.Length - 1));
            features.Add(new(Mix(8, Mix(groups[0], groups[^1])), 0.4f, groups.Length - 1));
        }

        if (message.IsQuestion)
        {
            features.Add(new(Mix(9, 1), 0.4f, -1));
        }
    }

    // Typing errors leave most character n-grams of a word untouched.
    private static void Grams(Word word, int at, List<Feature> features)
    {
        if (word.Kind != WordKind.Plain || word.Text.Length < Gram)
        {
            return;
        }

        var text = word.Text.AsSpan();
        features.Add(new(Mix(10, Hash(text[..3])), 0.3f, at));
        for (var start = 0; start + Gram <= text.Length; start++)
        {
            features.Add(new(Mix(11, Hash(text.Slice(start, Gram))), 0.25f, at));
        }

        features.Add(new(Mix(12, Hash(text[^3..])), 0.2f, at));
    }

    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in MemoryMarshal.Cast<char, ushort>(text))
        {
            hash = (hash ^ unit) * 1099511628211UL;
        }

        return hash;
    }

    private static ulong Mix(ulong one, ulong other)
    {
        var mixed = (one + 0x9E3779B97F4A7C15UL) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 29) ^ other) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 32);
    }
}
