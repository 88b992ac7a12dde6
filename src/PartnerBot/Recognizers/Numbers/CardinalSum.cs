namespace PartnerBot.Recognizers.Numbers;

/// <summary>
/// Adds up number words by the grammar both languages share: units behind tens, hundreds, scales that multiply what stands before them.
/// Every method says whether the word fits what was added so far.
/// </summary>
internal struct CardinalSum
{
    private double total;
    private double current;
    private double lastScale;
    private bool afterTens;
    private bool closed;
    private bool digits;

    public readonly double Value => total + current;

    /// <summary>Nothing but an article yet.</summary>
    public readonly bool IsEmpty => total == 0 && current == 0 && !closed;

    /// <summary>Digits and words were added to each other.</summary>
    public bool IsMixed { get; private set; }

    /// <summary>"And" may lead to a smaller part.</summary>
    public readonly bool CanJoin => !closed && (Value >= 100 || afterTens);

    public bool AddDigits(Token token, bool first, bool joined)
    {
        if (first)
        {
            var isWhole = token.Suffixed || token.Notation == Notation.Power || token.Value == 0;
            (current, digits, closed) = (token.Value, true, isWhole);
            return true;
        }

        var fits = joined && digits && !closed && Value >= 100 && current % 100 == 0;
        if (!fits || token is not { Notation: Notation.Integer, Value: < 100 })
        {
            return false;
        }

        current += token.Value;
        return IsMixed = closed = true;
    }

    public bool AddCouple()
    {
        var fits = total == 0 && current <= 2;
        current = fits ? 2 : current;
        return fits;
    }

    public bool AddSmall(NumberWord word, bool first, bool hundredFollows)
    {
        if (first || IsEmpty)
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
            IsMixed |= digits;
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

    public bool AddHundred(NumberWord word, bool first)
    {
        var multiplies = current is >= 1 and < 100 || (digits && total == 0 && current > 0 && !IsMixed);
        if (!multiplies && (current != 0 || !(first ? word.Alone : total == 0 && !closed)))
        {
            return false;
        }

        current = multiplies ? current * word.Value : word.Value;
        afterTens = false;
        return true;
    }

    public bool AddScale(NumberWord word, bool first)
    {
        if (closed || (first && !word.Alone) || (total > 0 && (current == 0 ? word.Value <= lastScale : word.Value >= lastScale)))
        {
            return false;
        }

        // Three lakh crore, two thousand million: without a number between them the larger scale multiplies all before it.
        total = total > 0 && current == 0 ? total * word.Value : total + ((current == 0 ? 1 : current) * word.Value);
        (current, lastScale, afterTens) = (0, word.Value, false);
        return true;
    }

    /// <summary>A scale that only digits may have: 5 k, 1,5 Mio.</summary>
    public bool AddSuffix(NumberWord word)
    {
        if (!digits || closed || total > 0)
        {
            return false;
        }

        (total, current) = (current * word.Value, 0);
        return closed = true;
    }

    public bool AddDozen(NumberWord word)
    {
        if (closed)
        {
            return false;
        }

        (total, current) = ((Value == 0 ? 1 : Value) * word.Value, 0);
        return closed = true;
    }
}
