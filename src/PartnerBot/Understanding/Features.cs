using System.Runtime.InteropServices;

using PartnerBot.Texts;

namespace PartnerBot.Understanding;

/// <summary>Turns a message into features: words, stems, concepts, their neighbours and pairs, positions, character n-grams, shape.</summary>
internal sealed class Features(Units units, Language language)
{
    private const int Gram = 4;
    private const int LongestSignature = 6;

    /// <summary>The features of a message, in a fixed order.</summary>
    public List<Feature> Of(Message message)
    {
        var words = message.Words;
        var features = new List<Feature>((words.Count * 13) + 16);
        var bare = units.Of(words);
        for (var at = 0; at < words.Count; at++)
        {
            features.Add(new(Mix(1, Hash(words[at].Text)), 0.75f, at));
            features.Add(new(Mix(13, Hash(Stems.Of(words[at].Text, language))), 0.8f, at));
            if (at > 0)
            {
                features.Add(new(Mix(2, Mix(Hash(words[at - 1].Text), Hash(words[at].Text))), 0.5f, at));
            }
        }

        foreach (var unit in bare)
        {
            if (unit.Concept == Unit.Unknown)
            {
                Grams(words[unit.Word], unit.Word, features);
            }
        }

        Meaning(bare, features);
        Shape(message, bare, features);
        return features;
    }

    private static void Meaning(List<Unit> units, List<Feature> features)
    {
        for (var at = 0; at < units.Count; at++)
        {
            var hash = Hash(units[at].Concept);
            features.Add(new(Mix(3, hash), units[at].IsKnown ? 1.3f : 0.5f, units[at].Word));
            if (at > 0)
            {
                features.Add(new(Mix(4, Mix(Hash(units[at - 1].Concept), hash)), 0.6f, units[at].Word));
            }

            for (var before = 0; before < at; before++)
            {
                if (units[at].IsKnown && units[before].IsKnown)
                {
                    features.Add(new(Mix(5, hash + Hash(units[before].Concept)), 0.7f, units[at].Word));
                }
            }
        }
    }

    private static void Shape(Message message, List<Unit> units, List<Feature> features)
    {
        features.Add(new(Mix(6, (ulong)Math.Min(units.Count, 6)), 0.4f, -1));
        features.Add(new(Mix(7, (ulong)units.Count(unit => !unit.IsKnown)), 0.4f, -1));
        if (units.Count > 0)
        {
            features.Add(new(Mix(8, Hash(units[0].Concept)), 0.8f, units[0].Word));
            features.Add(new(Mix(9, Hash(units[^1].Concept)), 0.4f, units[^1].Word));
        }

        if (units.Count <= LongestSignature)
        {
            var signature = 1UL;
            foreach (var unit in units)
            {
                signature = Mix(signature, Hash(unit.Concept));
            }

            features.Add(new(Mix(10, signature), 0.6f, units.Count > 0 ? units[0].Word : -1));
        }

        if (message.IsQuestion)
        {
            features.Add(new(Mix(11, 1), 0.3f, -1));
        }
    }

    private static void Grams(Word word, int at, List<Feature> features)
    {
        var text = word.Text.AsSpan();
        for (var start = 0; start + Gram <= text.Length; start++)
        {
            features.Add(new(Mix(12, Hash(text.Slice(start, Gram))), 0.4f, at));
        }
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
