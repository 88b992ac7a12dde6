using System.Globalization;

namespace PartnerBot.Recognizers.Numbers;

/// <summary>Splits an utterance into words, numerals and signs, and looks the words up among the number words of a language.</summary>
internal static class Tokenizer
{
    public static List<Token> Split(string text, NumberLexicon lexicon)
    {
        // Counted before: a list that grows by doubling costs four times its own size, and falls out of the processor's cache with long texts.
        var tokens = new List<Token>(Most(text));
        for (var at = 0; at < text.Length;)
        {
            var token = Next(text, at, lexicon);
            if (token is { Kind: TokenKind.Sign } && char.IsWhiteSpace(token.Sign))
            {
                at++;
                continue;
            }

            tokens.Add(token);
            at = token.End;
        }

        return tokens;
    }

    /// <summary>No text has more tokens than runs of letters, runs of digits and single signs.</summary>
    private static int Most(string text)
    {
        var count = 0;
        var before = ' ';
        foreach (var sign in text)
        {
            var goesOn = (char.IsAsciiDigit(sign) && char.IsAsciiDigit(before)) || (char.IsLetter(sign) && char.IsLetter(before));
            count += goesOn || char.IsWhiteSpace(sign) ? 0 : 1;
            before = sign;
        }

        return count;
    }

    private static Token Next(string text, int at, NumberLexicon lexicon)
    {
        var sign = text[at];
        if (char.IsAsciiDigit(sign) || StartsWithPoint(text, at))
        {
            return Numeral(text, at, lexicon);
        }

        if (char.IsLetter(sign))
        {
            var end = WordEnd(text, at);
            return new Token(TokenKind.Word, at, end) { Word = lexicon.Find(text.AsSpan(at, end - at)) };
        }

        return Vulgar(sign) is > 0 and < 1 and var value
            ? new Token(TokenKind.Numeral, at, at + 1) { Value = value, Notation = Notation.Fraction, Sign = sign }
            : new Token(TokenKind.Sign, at, at + 1) { Sign = sign };
    }

    private static Token Numeral(string text, int at, NumberLexicon lexicon)
    {
        var numeral = PowerReader.Extend(text, NumeralReader.Read(text, at));
        var end = WordEnd(text, numeral.End);
        if (end > numeral.End && numeral.Notation != Notation.Power
            && lexicon.FindSuffix(text.AsSpan(numeral.End, end - numeral.End)) is > 1 and var scale)
        {
            numeral = numeral with { End = end, Value = numeral.Value * scale, Suffixed = true };
        }

        return new Token(TokenKind.Numeral, at, numeral.End)
        {
            Value = numeral.Value,
            Notation = numeral.Notation,
            Suffixed = numeral.Suffixed,
            Glued = (at > 0 && (char.IsLetter(text[at - 1]) || text[at - 1] == '_'))
                || (numeral.End < text.Length && (char.IsLetter(text[numeral.End]) || text[numeral.End] == '_')),
        };
    }

    private static bool StartsWithPoint(string text, int at) =>
        text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])
        && (at == 0 || (text[at] == '.' ? !char.IsLetterOrDigit(text[at - 1]) : char.IsWhiteSpace(text[at - 1])));

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark))
        {
            at++;
        }

        return at;
    }

    private static double Vulgar(char sign) => sign < '¼' ? -1 : char.GetNumericValue(sign);
}
