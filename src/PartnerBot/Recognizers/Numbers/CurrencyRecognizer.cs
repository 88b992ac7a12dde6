using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Numbers;

/// <summary>
/// Sums of money: 2.500 €, $ 14 million, 15 Dollar 50, a couple of hundred bucks. Type <c>currency</c> with value and unit; a unit without
/// a sum ("dollars")
/// has no value. The German specs name an ISO code only where the code itself stands before a dollar sign, so ask <see cref="IsoCode"/> for
/// it.
/// </summary>
public static class CurrencyRecognizer
{
    /// <summary>All sums and lone units in the order of the utterance.</summary>
    public static IReadOnlyList<Entity> Recognize(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var numbers = NumberReader.Read(text, language, glued: true);
        return [.. Sums(numbers, new CurrencyReader(numbers)).Select(sum => ToEntity(numbers, sum, language))];
    }

    /// <summary>ISO 4217 code of a currency entity in either language; a plain dollar is taken for USD, pound for GBP, franc for CHF; null
    /// for coins and other generic units.</summary>
    public static string? IsoCode(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return entity.Resolution.IsoCurrency ?? entity.Resolution.Unit switch
        {
            "Dollar" => "USD",
            "Pound" => "GBP",
            "Franc" => "CHF",
            var unit => CurrencyPhrases.Suffixes.Values.FirstOrDefault(currency => currency.Unit == unit)?.Iso,
        };
    }

    private static IEnumerable<Sum> Sums(NumberReader numbers, CurrencyReader units)
    {
        var number = 0;
        for (var at = 0; at < numbers.Tokens.Count;)
        {
            while (number < numbers.Numbers.Count && numbers.Numbers[number].First < at)
            {
                number++;
            }

            var sum = number < numbers.Numbers.Count && numbers.Numbers[number] is var next && next.First <= at + CurrencyPhrases.Longest
                ? SumReader.Read(numbers, units, number, at)
                : null;
            if (sum is null || sum.First > at)
            {
                // A unit of its own may stand before the sum; a number without unit is passed over.
                var alone = numbers.Numbers.Count > number && numbers.Numbers[number].First == at ? null : units.Alone(at);
                if (alone is { } lone)
                {
                    yield return new Sum(at, lone.Next, null, lone.Unit);
                }

                at = alone?.Next ?? (numbers.Numbers.Count > number && numbers.Numbers[number].First == at ? numbers.Numbers[number].Next
                    : at + 1);
                continue;
            }

            yield return sum;
            at = sum.Next;
        }
    }

    private static Entity ToEntity(NumberReader numbers, Sum sum, Language language)
    {
        var (start, end) = (numbers.Tokens[sum.First].Start, numbers.Tokens[sum.Next - 1].End);
        return new Entity(numbers.Text[start..end], start, end - 1, "currency", new Resolution
        {
            Value = sum.Value is { } value ? NumberText.Format(value, language) : null,
            Unit = sum.Unit.Unit,
            IsoCurrency = language == Language.English || sum.Unit.IsCodeWithSign ? sum.Unit.Iso : null,
        });
    }
}
