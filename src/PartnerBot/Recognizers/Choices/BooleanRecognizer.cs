using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Choices;

/// <summary>
/// Yes and no: jupp, auf keinen Fall, sounds good, 👍. Type <c>boolean</c>, value <c>true</c> or <c>false</c>, score as Recognizers-Text
/// computes it.
/// "Vielleicht", "no idea" and "not sure" are no answer.
/// </summary>
public static class BooleanRecognizer
{
    /// <summary>The answer of the utterance: one entity or none.</summary>
    public static IReadOnlyList<Entity> Recognize(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = SpokenWords.Split(text);
        Entity? best = null;
        var strength = Strength.Only;
        foreach (var (first, next, answer) in AnswerReader.Read(words, language, asks: text.AsSpan().TrimEnd().EndsWith('?')))
        {
            var score = 0.4 + (0.6 * ((double)(next - first) / words.Count));
            if (best is null || answer.Strength < strength || (answer.Strength == strength && score > best.Resolution.Score))
            {
                var (start, end) = (words[first].Start, words[next - 1].End);
                best = new Entity(text[start..end], start, end - 1, "boolean",
                    new Resolution { Value = answer.Value == true ? "true" : "false", Score = score });
                strength = answer.Strength;
            }
        }

        return best is null ? [] : [best];
    }

    /// <summary>Yes, no, or null where the utterance is neither.</summary>
    public static bool? Answer(string text, Language language) => Recognize(text, language) is [var entity]
        ? entity.Resolution.Value == "true" : null;
}
