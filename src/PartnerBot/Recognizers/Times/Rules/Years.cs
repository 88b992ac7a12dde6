using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using static PartnerBot.Recognizers.Times.Meanings.Meaning;

namespace PartnerBot.Recognizers.Times.Rules;

/// <summary>Years, decades and centuries.</summary>
internal static class Years
{
    /// <summary>The year meant by two digits.</summary>
    public static int Full(int two) => two < 40 ? 2000 + two : 1900 + two;

    public static object? Written(Match m) => m.Int("yyyy");

    public static object? Short(Match m) => Full(m.Int("yy"));

    public static object? Named(Match m) => Calendar.Year(m.Int("year")) with { IsNumbered = true };

    public static object? Decade(Match m)
    {
        var year = m.Int("yyyy");
        return year % 10 == 0 ? Stretch(year, 10) : null;
    }

    /// <summary>The nineties: of this century and of the last.</summary>
    public static object? ShortDecade(Match m)
    {
        var two = m.Has("yy") ? m.Int("yy") : m.Int("decade");
        if (two % 10 != 0)
        {
            return null;
        }

        var timex = $"(XX{two:00}-01-01,XX{(two + 10) % 100:00}-01-01,P10Y)";
        return new Span(At(1900 + two), At(2000 + two), Scale.Year);

        Reading At(int year) => new(timex, new DateTime(year, 1, 1), new DateTime(year + 10, 1, 1));
    }

    public static object? Century(Match m) => m.Int("ord") is >= 16 and <= 21 and var number ? Stretch((number - 1) * 100, 100) : null;

    /// <summary>Two budget years decided at once: 2027/28.</summary>
    public static object? Pair(Match m) => m.Int("n") is var next && (next == m.Int("year") + 1 || next == (m.Int("year") + 1) % 100)
        ? Stretch(m.Int("year"), 2)
        : null;

    public static Span Stretch(int from, int count) =>
        new($"({from:0000}-01-01,{from + count:0000}-01-01,P{count}Y)", new DateTime(from, 1, 1), new DateTime(from + count, 1, 1), Scale.Year);
}
