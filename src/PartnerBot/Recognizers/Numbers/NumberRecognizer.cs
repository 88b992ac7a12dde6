using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Numbers;

/// <summary>
/// Numbers in digits and words: 2.500, 2,5k, anderthalb, a couple of hundred, three quarters.
/// Type <c>number</c>; the value is in Recognizers-Text's notation (see <see cref="NumberText.Amount"/>), the subtype is given for English
/// only, as the specs have it.
/// </summary>
public static class NumberRecognizer
{
    /// <summary>All numbers in the order of the utterance; a German article ("eine Frage") counts as 1.</summary>
    public static IReadOnlyList<Entity> Recognize(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reader = NumberReader.Read(text, language);
        return reader.Numbers.Count == 0 ? [] : [.. reader.Numbers.Select(span => ToEntity(reader, span, language))];
    }

    /// <summary>The numbers somebody meant as such: German articles are left out unless nothing else was said ("eine").</summary>
    public static IReadOnlyList<Entity> Counts(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reader = NumberReader.Read(text, language);
        return [.. reader.Numbers.Where(span => !IsArticle(reader, span)).Select(span => ToEntity(reader, span, language))];
    }

    private static bool IsArticle(NumberReader reader, NumberSpan span)
    {
        var token = reader.Tokens[span.First];
        return span is { Value: 1 } && span.Next == span.First + 1 && reader.Tokens.Count > 1
            && token.Kind == TokenKind.Word && !reader.Text.AsSpan(token.Start, token.End - token.Start).EndsWith("s",
            StringComparison.OrdinalIgnoreCase)
            && reader.Text.AsSpan(token.Start).StartsWith("ein", StringComparison.OrdinalIgnoreCase);
    }

    private static Entity ToEntity(NumberReader reader, NumberSpan span, Language language)
    {
        var (start, end) = (reader.Start(span), reader.End(span));
        return new Entity(reader.Text[start..end], start, end - 1, "number", new Resolution
        {
            Value = NumberText.Format(span.Value, language),
            Subtype = language == Language.English ? Subtype(span.Notation) : null,
        });
    }

    private static string? Subtype(Notation notation) => notation switch
    {
        Notation.Integer => "integer",
        Notation.Decimal => "decimal",
        Notation.Fraction => "fraction",
        Notation.Power => "power",
        _ => null,
    };
}
