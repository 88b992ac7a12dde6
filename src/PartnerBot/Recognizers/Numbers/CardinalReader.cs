namespace PartnerBot.Recognizers.Numbers;

/// <summary>Reads whole numbers from tokens: steps over hyphens and "and", and hands each word to <see cref="CardinalSum"/>.</summary>
internal static class CardinalReader
{
    /// <summary>Reads the longest number starting at <paramref name="from"/> and ending before <paramref name="limit"/>.</summary>
    /// <param name="tokens">The utterance.</param>
    /// <param name="lexicon">Its language.</param>
    /// <param name="from">First token.</param>
    /// <param name="limit">First token not to be read.</param>
    /// <param name="ordinalLast">The token before the limit is an ordinal or denominator to be read as a cardinal.</param>
    public static NumberSpan Read(List<Token> tokens, NumberLexicon lexicon, int from, int limit, bool ordinalLast = false)
    {
        var sum = default(CardinalSum);
        var next = from;
        for (var at = from; at < limit;)
        {
            var word = ordinalLast && at == limit - 1 ? tokens[at].Word.AsCardinal() : tokens[at].Word;
            if (ordinalLast && at == from && word.Kind is WordKind.Hundred)
            {
                // Hundred trillionth is a position, though hundred trillion is no number.
                word = word with { Alone = true };
            }

            var joined = at > from && tokens[at - 1].Is == WordKind.And;
            var taken = tokens[at].IsNumeral ? sum.AddDigits(tokens[at], at == from, joined) : Take(ref sum, tokens, word, at, from, limit);
            if (!taken)
            {
                break;
            }

            next = ++at;
            at = SkipJoin(sum, tokens, lexicon, at, limit);
        }

        if (next == from || sum.IsEmpty)
        {
            return NumberSpan.None;
        }

        var asWritten = tokens[from].IsNumeral && (next == from + 1 || tokens[next - 1].Is == WordKind.Suffix);
        var notation = sum.IsMixed ? Notation.Mixed
            : asWritten ? tokens[from].Notation
            : sum.Value == Math.Floor(sum.Value) ? Notation.Integer : Notation.Decimal;
        return new NumberSpan(from, next, sum.Value, notation);
    }

    private static bool Take(ref CardinalSum sum, List<Token> tokens, NumberWord word, int at, int from, int limit)
    {
        var first = at == from;
        return word.Kind switch
        {
            WordKind.Article or WordKind.Couple when first => Follows(tokens, at, limit),
            WordKind.Couple or WordKind.Of when at <= from + 2 && Follows(tokens, at, limit) => sum.AddCouple(),
            WordKind.Small or WordKind.Tens => sum.AddSmall(word, first, at + 1 < limit && tokens[at + 1].Is == WordKind.Hundred),
            WordKind.Hundred => sum.AddHundred(word, first),
            WordKind.Scale => sum.AddScale(word, first),
            WordKind.Suffix => !first && !tokens[at - 1].Suffixed && sum.AddSuffix(word),
            WordKind.Dozen => !first && sum.AddDozen(word),
            _ => false,
        };
    }

    /// <summary>Steps over a hyphen (fifty-two, 14-million), or over "and" where it may join two parts.</summary>
    private static int SkipJoin(CardinalSum sum, List<Token> tokens, NumberLexicon lexicon, int at, int limit)
    {
        if (at + 1 >= limit)
        {
            return at;
        }

        if (tokens[at].Sign is '-' or '‐' or '–')
        {
            var ofWords = !tokens[at + 1].IsNumeral && !tokens[at - 1].IsNumeral;
            return ofWords || (tokens[at].Sign == '-' && tokens[at + 1].Is == WordKind.Scale) ? at + 1 : at;
        }

        return tokens[at].Is == WordKind.And && sum.CanJoin && sum.Value >= lexicon.JoinsFrom ? at + 1 : at;
    }

    /// <summary>An article or "couple of" counts only before a hundred, a scale or a dozen.</summary>
    private static bool Follows(List<Token> tokens, int at, int limit)
    {
        for (at++; at < limit && tokens[at].Is is WordKind.Couple or WordKind.Of; at++)
        {
        }

        return at < limit && tokens[at].Is is WordKind.Hundred or WordKind.Scale or WordKind.Dozen;
    }
}
