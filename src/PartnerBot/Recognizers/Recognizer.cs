using PartnerBot.Recognizers.Choices;
using PartnerBot.Recognizers.Numbers;
using PartnerBot.Recognizers.Sequences;
using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Recognizers;

/// <summary>Everything that can be recognised in an utterance, each stretch of words read once by the most telling model.</summary>
public static class Recognizer
{
    /// <summary>In the order in which a model's reading outweighs the next one's.</summary>
    private static readonly Func<string, Language, DateTime, TimeContext?, IReadOnlyList<Entity>>[] Models =
    [
        (text, language, _, _) => EmailRecognizer.Recognize(text, language),
        (text, language, _, _) => UrlRecognizer.Recognize(text, language),
        TimeRecognizer.Recognize,
        (text, language, _, _) => PhoneNumberRecognizer.Recognize(text, language),
        (text, language, _, _) => CurrencyRecognizer.Recognize(text, language),
        (text, language, _, _) => PercentageRecognizer.Recognize(text, language),
        (text, language, _, _) => OrdinalRecognizer.Recognize(text, language),
        (text, language, _, _) => NumberRecognizer.Recognize(text, language),
        (text, language, _, _) => BooleanRecognizer.Recognize(text, language),
    ];

    /// <summary>The entities in the order of the utterance, without overlaps.</summary>
    /// <param name="reference">The person's wall time.</param>
    public static IReadOnlyList<Entity> Recognize(string text, Language language, DateTime reference, TimeContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<Entity>();
        var taken = new bool[text.Length];
        foreach (var model in Models)
        {
            foreach (var entity in model(text, language, reference, context))
            {
                var stretch = taken.AsSpan(entity.Start, entity.End - entity.Start + 1);
                if (!stretch.Contains(true))
                {
                    stretch.Fill(true);
                    found.Add(entity);
                }
            }
        }

        return [.. found.OrderBy(entity => entity.Start)];
    }
}
