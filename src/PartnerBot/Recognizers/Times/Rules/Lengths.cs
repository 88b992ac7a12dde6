using System.Globalization;
using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using static PartnerBot.Recognizers.Times.Meanings.Meaning;

namespace PartnerBot.Recognizers.Times.Rules;

/// <summary>Numbers and lengths of time.</summary>
internal static class Lengths
{
    public static object? Whole(Match m) => (double)m.Int("n");

    public static object? Fraction(Match m) => double.Parse(m.Int("n") + "." + m.Get<string>("digits"), CultureInfo.InvariantCulture);

    /// <summary>1,000: exactly three digits behind the sign are thousands.</summary>
    public static object? Grouped(Match m) => m.Get<string>("digits") is { Length: 3 } rest && m.Int("n") is > 0 and < 1000
        ? double.Parse(m.Int("n") + rest, CultureInfo.InvariantCulture)
        : null;

    public static object? GroupedOrFraction(Match m) => Grouped(m) ?? Fraction(m);

    public static object? Word(Match m) => (double)m.Int("card");

    public static object? Sum(Match m) => (double)(m.Int("tens") + m.Int("ones"));

    public static object? Hundreds(Match m) => (100.0 * Math.Max(1, m.Int("ones"))) + (m.MaybeInt("card") ?? 0);

    public static Func<Match, object?> Just(double number) => _ => number;

    /// <summary>A number of units; "a second" is an ordinal more often than a length.</summary>
    public static object? Of(Match m) => (m.TokenAt(m.First).Word == "a" && m.TokenAt(m.Past - 1).Word == "second") || Guards.IsAge(m) || m.Get<double>("num") <= 0
        ? null
        : Single(new Measure(m.Get<double>("num"), m.Get<Unit>("unit")));

    /// <summary>A number with a unit of one letter: 3h, 10d, 1.5h.</summary>
    public static object? OfLetter(Match m) => (m.Int("n") == 0 && !m.Has("digits")) || (m.First > 0 && !m.TokenAt(m.First).Spaced) || Guards.IsDimension(m)
        ? null
        : Single(new Measure(m.Has("digits") ? (double)Fraction(m)! : m.Int("n"), m.Get<Unit>("unit")));

    public static Func<Match, object?> InNumber(Unit unit) => m => Single(new Measure(m.Int("n"), unit));

    public static Func<Match, object?> In(Unit unit) => m => Single(new Measure(m.Get<double>("num"), unit));

    public static Func<Match, object?> Of(double amount) => m => Single(new Measure(amount, m.Get<Unit>("unit")));

    public static Func<Match, object?> Of(double amount, Unit unit) => _ => Single(new Measure(amount, unit));

    /// <summary>An hour and a half, a year and a quarter.</summary>
    public static Func<Match, object?> Plus(double part) => m => m.Get<Length>("length") is { Measures: [var one] }
        ? Single(one with { Amount = one.Amount + part })
        : null;

    /// <summary>A year and three months, 1 h 30 min.</summary>
    public static object? Joined(Match m) => Join(m.Get<Length>("large"), m.Get<Length>("small"));

    public static object? JoinedThree(Match m) =>
        Join(m.Get<Length>("first"), m.Get<Length>("large")) is { } two ? Join(two, m.Get<Length>("small")) : null;

    private static Length? Join(Length large, Length small)
    {
        if (large.Measures[^1].Unit <= small.Measures[0].Unit)
        {
            return null;
        }

        IReadOnlyList<Measure> measures = [.. large.Measures, .. small.Measures];
        var days = string.Concat(measures.Where(one => one.Unit.IsOfDays()).Select(one => one.Timex()));
        var times = string.Concat(measures.Where(one => !one.Unit.IsOfDays()).Select(one => one.Timex()));
        return new Length("P" + days + (times.Length > 0 ? "T" + times : ""), large.Seconds + small.Seconds, measures);
    }

    /// <summary>More or less than a length.</summary>
    public static Func<Match, object?> Modified(string mod) => m => m.Get<Length>("length") with { Mod = mod };

    public static object? Same(Match m) => m.Get<object>("same");

    public static Length Single(Measure measure) => new(measure.Duration(), measure.Seconds(), [measure]);

    /// <summary>The day a length later, or earlier with a negative sign.</summary>
    public static DateTime Shift(this Length length, DateTime day, int sign) =>
        length.Measures.Aggregate(day, (at, measure) => at.Shift(measure, sign));
}
