namespace PartnerBot.Recognizers.Numbers;

/// <summary>
/// Puts number words together by the grammar both languages share: units behind tens, hundreds, scales that multiply, "and" where it may join.
/// </summary>
internal struct CardinalReader(List<Token> tokens, NumberLexicon lexicon)
{
    private double total;
    private double current;
    private double lastScale;
    private bool afterTens;
    private bool closed;
    private bool digits;
    private bool mixed;
    private bool joined;

    /// <summary>Reads the longest number starting at <paramref name="from"/> and ending before <paramref name="limit"/>.</summary>
    /// <param name="from">First token.</param>
    /// <param name="limit">First token not to be read.</param>
    /// <param name="ordinalLast">The token before the limit is an ordinal or denominator to be read as a cardinal.</param>
    public static NumberSpan Read(List<Token> tokens, NumberLexicon lexicon, int from, int limit, bool ordinalLast = false)
    {
        var reader = new CardinalReader(tokens, lexicon);
        var next = from;
        for (var at = from; at < limit;)
        {
            var word = ordinalLast && at == limit - 1 ? tokens[at].Word.AsCardinal() : tokens[at].Word;
            if (!reader.Take(at, word, from, limit))
            {
                break;
            }

            next = ++at;
            at = reader.SkipJoin(at, limit);
        }

        if (next == from || reader.IsOpenArticle)
        {
            return NumberSpan.None;
        }

        var asWritten = next == from + 1 || tokens[next - 1].Is == WordKind.Suffix;
        var notation = reader.mixed ? Notation.Mixed
            : asWritten && tokens[from].IsNumeral ? tokens[from].Notation
            : reader.Value == Math.Floor(reader.Value) ? Notation.Integer : Notation.Decimal;
        return new NumberSpan(from, next, reader.Value, notation);
    }

    private readonly double Value => total + current;

    private readonly bool IsOpenArticle => total == 0 && current == 0 && !closed;

    private bool Take(int at, NumberWord word, int from, int limit)
    {
        var first = at == from;
        if (tokens[at].IsNumeral)
        {
            return TakeDigits(tokens[at], first);
        }

        switch (word.Kind)
        {
            case WordKind.Article or WordKind.Couple when first:
                return Follows(at, limit);
            case WordKind.Couple or WordKind.Of when current <= 2 && total == 0 && at <= from + 2 && Follows(at, limit):
                current = 2;
                return true;
            case WordKind.Small or WordKind.Tens:
                return TakeSmall(word, first, at, limit);
            case WordKind.Hundred when current is >= 1 and < 100 || (digits && total == 0 && current > 0 && !mixed):
                current *= word.Value;
                afterTens = false;
                return true;
            case WordKind.Hundred when current == 0 && (first ? word.Alone : total == 0 && !closed):
                current = word.Value;
                return true;
            case WordKind.Scale:
                return TakeScale(word, first);
            case WordKind.Suffix when digits && total == 0 && !closed && !tokens[at - 1].Suffixed:
                total = current * word.Value;
                current = 0;
                return closed = true;
            case WordKind.Dozen when !closed && !first:
                total = (Value == 0 ? 1 : Value) * word.Value;
                current = 0;
                return closed = true;
            default:
                return false;
        }
    }

    private bool TakeDigits(Token token, bool first)
    {
        if (first)
        {
            (current, digits, closed) = (token.Value, true, token.Suffixed || token.Notation == Notation.Power || token.Value == 0);
            return true;
        }

        var fits = digits && !closed && token.Notation == Notation.Integer && tokens.Count > 0 && token.Value < 100 && Value >= 100 && current % 100 == 0 && joined;
        if (fits)
        {
            current += token.Value;
            mixed = closed = true;
        }

        return fits;
    }

    private bool TakeSmall(NumberWord word, bool first, int at, int limit)
    {
        var hundredFollows = at + 1 < limit && tokens[at + 1].Is == WordKind.Hundred;
        if (first || (total == 0 && current == 0 && !closed))
        {
            current = word.Value;
            closed = word.Value == 0;
        }
        else if (closed || word.Value < 1)
        {
            return false;
        }
        else if (afterTens && word is { Kind: WordKind.Small, Value: < 10 })
        {
            current += word.Value;
        }
        else if (current >= 100 && current % 100 == 0 && word.Value < 100 && !hundredFollows)
        {
            mixed |= digits;
            current += word.Value;
        }
        else if (current == 0 && word.Value < lastScale)
        {
            current = word.Value;
        }
        else
        {
            return false;
        }

        afterTens = word.Kind == WordKind.Tens;
        return true;
    }

    private bool TakeScale(NumberWord word, bool first)
    {
        if (closed || (first && !word.Alone))
        {
            return false;
        }

        if (current == 0 && total > 0)
        {
            // Three lakh crore, two thousand million: the larger scale multiplies all before it.
            if (word.Value <= lastScale)
            {
                return false;
            }

            total *= word.Value;
        }
        else if (total > 0 && word.Value >= lastScale)
        {
            return false;
        }
        else
        {
            total += (current == 0 ? 1 : current) * word.Value;
        }

        (current, lastScale, afterTens) = (0, word.Value, false);
        return true;
    }

    /// <summary>Steps over a hyphen, or over "and" where it may join two parts.</summary>
    private int SkipJoin(int at, int limit)
    {
        joined = false;
        if (at + 1 >= limit)
        {
            return at;
        }

        if (tokens[at].Sign is '-' or '‐' or '–' && !tokens[at + 1].IsNumeral && !tokens[at - 1].IsNumeral)
        {
            return at + 1;
        }

        joined = tokens[at].Is == WordKind.And && !closed && (Value >= 100 || afterTens) && Value >= lexicon.JoinsFrom;
        return joined ? at + 1 : at;
    }

    /// <summary>An article or "couple of" counts only before a hundred, a scale or a dozen.</summary>
    private readonly bool Follows(int at, int limit)
    {
        for (at++; at < limit && tokens[at].Is is WordKind.Couple or WordKind.Of; at++)
        {
        }

        return at < limit && tokens[at].Is is WordKind.Hundred or WordKind.Scale or WordKind.Dozen;
    }
}
