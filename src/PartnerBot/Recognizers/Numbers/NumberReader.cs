using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Numbers;

/// <summary>Finds the numbers of an utterance; percentages and money build on it.</summary>
internal sealed class NumberReader
{
    private readonly NumberLexicon lexicon;
    private readonly bool glued;

    private NumberReader(string text, Language language, bool glued)
    {
        Text = text;
        this.glued = glued;
        lexicon = NumberLexicon.Of(language);
        Tokens = Tokenizer.Split(text, lexicon);
    }

    public string Text { get; }

    public List<Token> Tokens { get; }

    public List<NumberSpan> Numbers { get; } = [];

    /// <summary>Reads all numbers; with <paramref name="glued"/> also those that letters touch (115USD).</summary>
    public static NumberReader Read(string text, Language language, bool glued = false)
    {
        var reader = new NumberReader(text, language, glued);
        for (var at = 0; at < reader.Tokens.Count;)
        {
            var found = reader.ReadAt(at);
            if (found.IsFound)
            {
                reader.Numbers.Add(found);
            }

            at = Math.Max(found.Next, at + 1);
        }

        return reader;
    }

    public int Start(NumberSpan span) => Tokens[span.First].Start;

    public int End(NumberSpan span) => Tokens[span.Next - 1].End;

    private NumberSpan ReadAt(int at)
    {
        if (Tokens[at].Is == WordKind.Minus && at + 1 < Tokens.Count && Unsigned(at + 1) is { IsFound: true } negated)
        {
            return negated with { First = at, Value = -negated.Value };
        }

        if (Tokens[at].Kind == TokenKind.Sign && IsSign(at) && Unsigned(at + 1) is { IsFound: true } signed)
        {
            return signed with { First = at, Value = Tokens[at].Sign == '-' ? -signed.Value : signed.Value };
        }

        return Unsigned(at);
    }

    private NumberSpan Unsigned(int at)
    {
        var token = Tokens[at];
        if (token.IsNumeral ? token.Glued && !glued : token.Is == WordKind.None)
        {
            return NumberSpan.None;
        }

        if (token.IsNumeral && RatioReader.Digits(Tokens, at) is { IsFound: true } ratio)
        {
            return ratio;
        }

        if (FractionReader.Read(Tokens, lexicon, at) is { IsFound: true } fraction)
        {
            return fraction;
        }

        var cardinal = CardinalReader.Read(Tokens, lexicon, at, Math.Min(Tokens.Count, at + 24));
        return !cardinal.IsFound || PronounOne.Is(Text, Tokens, cardinal) || IsOrdinal(cardinal) ? NumberSpan.None
            : PointReader.Extend(Tokens, lexicon, cardinal) is var pointed && pointed.Next > cardinal.Next ? pointed
            : RatioReader.Words(Tokens, lexicon, cardinal);
    }

    /// <summary>A minus directly before digits, with nothing that it could join them to; with a gap only if the number is all that was
    /// said.</summary>
    private bool IsSign(int at)
    {
        var sign = Tokens[at];
        if (sign.Sign is not ('-' or '−') || at + 1 >= Tokens.Count || !Tokens[at + 1].IsNumeral)
        {
            return false;
        }

        var free = sign.Start == 0 || char.IsWhiteSpace(Text[sign.Start - 1]) || Text[sign.Start - 1] is '(' or '=' or ':';
        return free && (Tokens[at + 1].Start == sign.End || (at == 0 && Unsigned(1).Next == Tokens.Count));
    }

    /// <summary>"Twenty" of "twenty fifth" is part of a position.</summary>
    private bool IsOrdinal(NumberSpan span)
    {
        var next = span.Next + (span.Next < Tokens.Count && Tokens[span.Next].Sign == '-' ? 1 : 0);
        return next < Tokens.Count && Tokens[next] is { Is: WordKind.Ordinal, Word.Plural: false } && !Tokens[span.First].IsNumeral
            && CardinalReader.Read(Tokens, lexicon, span.First, next + 1, ordinalLast: true).Next == next + 1;
    }
}
