using System.Runtime.CompilerServices;

namespace PartnerBot.Recognizers.Choices;

/// <summary>A name the caller knows something by, split into folded words.</summary>
internal sealed class KnownPhrase(string phrase)
{
    /// <summary>Lists stay the same for many utterances, so a phrase is split once for as long as its text lives.</summary>
    private static readonly ConditionalWeakTable<string, KnownPhrase> Split = [];

    public IReadOnlyList<string> Words { get; } = [.. SpokenWords.Split(phrase).Select(word => word.Folded)];

    public static KnownPhrase Of(string phrase) => Split.GetValue(phrase, text => new KnownPhrase(text));

    /// <summary>How well the words from <paramref name="at"/> on say this phrase: the least similarity of a word, 0 where they do
    /// not.</summary>
    public double FitAt(List<SpokenWord> said, int at)
    {
        if (Words.Count == 0 || at + Words.Count > said.Count)
        {
            return 0;
        }

        var fit = 1.0;
        for (var index = 0; index < Words.Count && fit > 0; index++)
        {
            fit = Math.Min(fit, Similarity.Of(said[at + index].Folded, Words[index]));
        }

        return fit;
    }
}
