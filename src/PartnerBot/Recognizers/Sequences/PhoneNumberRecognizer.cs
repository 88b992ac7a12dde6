using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Sequences;

/// <summary>
/// Telephone numbers as people write them: +49 (0) 171 / 1234567, 0171-1234567, (055) 123-4567, with an extension. Type <c>phonenumber</c>.
/// Dates, grouped amounts, school years, ISBNs and parts of longer codes are none.
/// </summary>
public static class PhoneNumberRecognizer
{
    /// <summary>All telephone numbers in the order of the utterance; the language makes no difference and is there for callers that hold
    /// recognisers of one shape.</summary>
    public static IReadOnlyList<Entity> Recognize(string text, Language language)
    {
        _ = language;
        ArgumentNullException.ThrowIfNull(text);
        List<Entity>? entities = null;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsAsciiDigit(text[at]) && text[at] is not ('+' or '('))
            {
                at++;
                continue;
            }

            var candidate = PhoneNumberCandidate.Read(text, at);
            if (candidate.IsNumber)
            {
                var number = text[candidate.Start..candidate.End];
                (entities ??= []).Add(new Entity(number, candidate.Start, candidate.End - 1, "phonenumber", new Resolution
                {
                    Value = number.ToLowerInvariant(),
                    Score = PhoneNumberScore.Of(number),
                }));
            }

            at = Math.Max(candidate.End, at + 1);
        }

        return entities ?? [];
    }
}
