using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Numbers;

/// <summary>Percentages: 10 %, twenty percent, 15 Prozentpunkte. Type <c>percentage</c>, value <c>15%</c>; a lone % has the value
/// <c>null</c>.</summary>
public static class PercentageRecognizer
{
    /// <summary>Recognizers-Text spells the missing value out.</summary>
    private const string WithoutValue = "null";

    /// <summary>All percentages in the order of the utterance.</summary>
    public static IReadOnlyList<Entity> Recognize(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Contains('%', StringComparison.Ordinal) && !text.Contains("cent", StringComparison.OrdinalIgnoreCase)
            && !text.Contains("proz", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var reader = NumberReader.Read(text, language);
        var words = new WordSequence(text, reader.Tokens);
        List<Entity> entities = [];
        var number = 0;
        for (var at = 0; at < reader.Tokens.Count; at++)
        {
            while (number < reader.Numbers.Count && reader.Numbers[number].Next < at)
            {
                number++;
            }

            var end = UnitEnd(text, reader.Tokens, words, at);
            if (end == at)
            {
                continue;
            }

            var found = number < reader.Numbers.Count ? reader.Numbers[number] : NumberSpan.None;
            if (found.IsFound && found.Next == at)
            {
                entities.Add(ToEntity(text, reader.Start(found), reader.Tokens[end - 1].End, NumberText.Format(found.Value, language)
                    + "%"));
            }
            else if (found.IsFound && words.Is(end, "of") && found.First == end + 1)
            {
                entities.Add(ToEntity(text, reader.Tokens[at].Start, reader.End(found), NumberText.Format(found.Value, language) + "%"));
            }
            else if (reader.Tokens[at].Sign == '%' && StandsAlone(text, reader.Tokens[at]))
            {
                entities.Add(ToEntity(text, reader.Tokens[at].Start, reader.Tokens[at].End, WithoutValue));
            }

            at = end - 1;
        }

        return entities;
    }

    /// <summary>Index of the token behind a word for per cent at <paramref name="at"/>, or <paramref name="at"/>.</summary>
    private static int UnitEnd(string text, List<Token> tokens, WordSequence words, int at)
    {
        if (tokens[at].Sign == '%')
        {
            var end = tokens[at].End;
            return end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '&' or '%') ? at : at + 1;
        }

        return words.Is(at, "per", "cent") || words.Is(at, "per", "cents") ? at + 2
            : words.Is(at, "percent") || words.Is(at, "percentage") || words.Is(at, "percents") || words.Is(at, "prozent")
            || words.Is(at, "prozentpunkte")
                || words.Is(at, "prozentpunkten") || words.Is(at, "prozentpunkt") ? at + 1
            : at;
    }

    private static bool StandsAlone(string text, Token sign) =>
        (sign.Start == 0 || char.IsWhiteSpace(text[sign.Start - 1])) && (sign.End == text.Length || char.IsWhiteSpace(text[sign.End]));

    private static Entity ToEntity(string text, int start, int end, string value) =>
        new(text[start..end], start, end - 1, "percentage", new Resolution { Value = value });
}
