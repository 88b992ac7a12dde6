namespace PartnerBot.Recognizers.Numbers;

/// <summary>Puts a number and its unit together, and units with their hundredths (15 Dollar 50, thirteen euros forty-five cents).</summary>
internal static class SumReader
{
    private static readonly HashSet<string> Coins = new(CurrencyTable.Coins.Select(coin => coin.Unit), StringComparer.Ordinal);

    /// <summary>The sum of the number at <paramref name="index"/>; its unit may stand before it, but not before the token <paramref
    /// name="from"/>.</summary>
    public static Sum? Read(NumberReader numbers, CurrencyReader units, int index, int from)
    {
        var number = numbers.Numbers[index];
        var before = units.Before(number, from);
        var behind = units.Behind(number);
        if (behind is { } claimed && Claimed(numbers, units, index, claimed.Next, claimed.Unit, before is not null))
        {
            behind = null;
        }

        if (before is not { } prefix)
        {
            return behind is not { } suffix ? null : WithCoins(numbers, units, index, new Sum(number.First, suffix.Next,
                number.Value * suffix.Unit.Factor, suffix.Unit));
        }

        return behind is { } both && (both.Unit.Unit == prefix.Unit.Unit || prefix.Unit.Unit == "Dollar")
            ? new Sum(prefix.First, both.Next, number.Value * both.Unit.Factor, both.Unit)
            : new Sum(prefix.First, number.Next, number.Value, prefix.Unit);
    }

    /// <summary>The unit behind this number belongs to the next one: 1 [$ 10 dollars], [rmb 10] [usd 20].</summary>
    private static bool Claimed(NumberReader numbers, CurrencyReader units, int index, int unitEnd, Currency unit, bool hasPrefix)
    {
        if (index + 1 >= numbers.Numbers.Count || numbers.Numbers[index + 1] is var next && next.First != unitEnd)
        {
            return false;
        }

        return (hasPrefix || (units.Behind(next) is { } suffix && suffix.Unit.Unit == unit.Unit))
            && units.Before(next, numbers.Numbers[index].Next) is not null;
    }

    private static Sum WithCoins(NumberReader numbers, CurrencyReader units, int index, Sum sum)
    {
        if (index + 1 >= numbers.Numbers.Count || sum.Unit.IsCoin
            || numbers.Numbers[index].Value != Math.Floor(numbers.Numbers[index].Value))
        {
            return sum;
        }

        var next = numbers.Numbers[index + 1];
        var and = numbers.Tokens[sum.Next].Is == WordKind.And;
        if (next is not { Value: > 0 and < 100, Notation: Notation.Integer } || next.First != sum.Next + (and ? 1 : 0))
        {
            return sum;
        }

        var whole = sum.Value + (next.Value / 100);
        var unit = units.Behind(next);
        return unit is { Unit.Unit: var coin } && Coins.Contains(coin) ? sum with { Next = unit.Value.Next, Value = whole }
            : unit is null && EndsPhrase(numbers, next.Next) ? sum with { Next = next.Next, Value = whole }
            : sum;
    }

    /// <summary>Nothing follows that the number could count: 500 Euro und 20 Kinder is not 500,20.</summary>
    private static bool EndsPhrase(NumberReader numbers, int at) =>
        at >= numbers.Tokens.Count || numbers.Tokens[at].Is == WordKind.And
            || numbers.Tokens[at].Sign is '.' or ',' or '!' or '?' or ';' or ')';
}
