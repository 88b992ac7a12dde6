using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Times;

/// <summary>
/// Finds dates, ranges, lengths, recurrences and times in what a person wrote, in Recognizers-Text's notation: TIMEX, past reading
/// before future reading, ends of ranges exclusive. Pure: the same words at the same moment give the same answer.
/// </summary>
public static class TimeRecognizer
{
    /// <summary>Only so many UTF-16 units of an utterance are read; nobody dates a plan further down.</summary>
    public const int Limit = 4096;

    /// <summary>Everything found, from left to right, without overlaps; never throws, whatever the text.</summary>
    /// <param name="reference">The person's wall time; years before 1000 or after 9000 give nothing.</param>
    public static IReadOnlyList<Entity> Recognize(string text, Language language, DateTime reference, TimeContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (reference.Year is < 1000 or > 9000)
        {
            return [];
        }

        return
        [
            .. Phrases.In(text, new Scene(reference, language, context ?? new TimeContext())).Select(phrase => Name(text, phrase)),
        ];
    }

    private static Entity Name(string text, Phrase phrase)
    {
        var (type, values) = Wording.Write(phrase.Meaning);
        return new Entity(text[phrase.Start..phrase.End], phrase.Start, phrase.End - 1, "datetimeV2." + type, new Resolution { Values = values });
    }
}
