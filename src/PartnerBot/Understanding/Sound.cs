using PartnerBot.Texts;

namespace PartnerBot.Understanding;

/// <summary>How German or English words sound: log-odds of their three-letter sequences in the examples.</summary>
internal sealed class Sound
{
    private const int Gram = 3;

    private readonly Dictionary<string, int> german;
    private readonly Dictionary<string, int> english;

    public Sound(Func<Language, IReadOnlyList<Example>> examples)
    {
        german = Count(examples(Language.German));
        english = Count(examples(Language.English));
    }

    /// <summary>Mean log-odds of the sequences: above 0 German, below 0 English.</summary>
    public double Of(Message message)
    {
        double sum = 0;
        var grams = 0;
        var inGerman = german.GetAlternateLookup<ReadOnlySpan<char>>();
        var inEnglish = english.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in message.Words)
        {
            for (var at = 0; word.Kind == WordKind.Plain && at + Gram <= word.Text.Length; at++, grams++)
            {
                var gram = word.Text.AsSpan(at, Gram);
                inGerman.TryGetValue(gram, out var germanCount);
                inEnglish.TryGetValue(gram, out var englishCount);
                sum += Math.Log((germanCount + 0.5) / (englishCount + 0.5));
            }
        }

        return grams == 0 ? 0 : sum / grams;
    }

    // Ordinary answers alone are text enough, and reading all would make starting slower.
    private static Dictionary<string, int> Count(IReadOnlyList<Example> examples)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var example in examples)
        {
            if (example.Kind is not ("ordinary" or "questions"))
            {
                continue;
            }

            var folded = Folding.Fold(example.Text);
            for (var at = 0; at + Gram <= folded.Length; at++)
            {
                var gram = folded.AsSpan(at, Gram);
                if (gram.IndexOfAnyExceptInRange('a', 'z') < 0)
                {
                    lookup.TryGetValue(gram, out var count);
                    lookup[gram] = count + 1;
                }
            }
        }

        return counts;
    }
}
