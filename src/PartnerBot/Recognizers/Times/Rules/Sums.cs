using PartnerBot.Recognizers.Times.Parsing;

namespace PartnerBot.Recognizers.Times.Rules;

/// <summary>Whole numbers put together from words and digits.</summary>
internal static class Sums
{
    public static object? Number(Match m) => m.Int("number");

    public static Func<Match, object?> Just(int number) => _ => number;

    public static object? TensAndOnes(Match m) => m.Int("tens") + m.Int("ones");

    public static object? AsDouble(Match m) => (double)m.Int("number");

    public static object? NumberAndHalf(Match m) => (m.MaybeInt("number") ?? m.Int("n")) + 0.5;

    public static object? Quotient(Match m) => m.Int("n") < m.Int("under") && m.Int("under") <= 4 ? (double)m.Int("n") / m.Int("under") : null;

    /// <summary>3 1/2.</summary>
    public static object? Mixed(Match m) => Quotient(m) is double part ? m.Int("whole") + part : null;

    public static object? Ordinal(Match m) => m.Int("n") is > 0 and <= 366 and var number ? number : null;

    public static object? DayNumber(Match m) => m.Int("number") is >= 1 and <= 31 and var number ? number : null;

    public static object? MonthNumber(Match m) => m.Int("number") is >= 1 and <= 12 and var number ? number : null;

    public static object? YearOfTwo(Match m) => m.Int("high") is >= 15 and <= 21 && m.Int("low") >= 10 ? (100 * m.Int("high")) + m.Int("low") : null;

    public static object? YearOfHundred(Match m) => m.Int("high") is >= 15 and <= 21 ? (100 * m.Int("high")) + m.Int("low") : null;

    /// <summary>A number counted in halves.</summary>
    public static object? Halves(Match m) => m.Int("halves") / 2.0;

    public static object? YearWord(Match m) => m.Int("yearword");

    public static object? YearOfThousand(Match m) => 2000 + m.Int("low");
}
