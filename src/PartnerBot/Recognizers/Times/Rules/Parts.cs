using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using static PartnerBot.Recognizers.Times.Meanings.Meaning;

namespace PartnerBot.Recognizers.Times.Rules;

/// <summary>Beginning, middle and end of a period, and what is left of it.</summary>
internal static class Parts
{
    /// <summary>A part of a period that is said with it.</summary>
    public static object? Of(Match m) => m.Get<Meaning>("span") is Span { Mod: null } span ? Cut(span, m.Get<string>("part")) : null;

    public static Func<Match, object?> Of(string part) => m => m.Get<Meaning>("span") is Span { Mod: null } span ? Cut(span, part) : null;

    /// <summary>The end of the present week, month or year.</summary>
    public static Func<Match, object?> OfPresent(string part, Unit unit) => m =>
        Periods.Relative(unit, m.Int("swing"), m.Scene.Today) is Span span ? Cut(span, part) : null;

    /// <summary>Later this month: what is left of its second half. Only for the present period; others are cut as usual, without a sign.</summary>
    public static object? Left(Match m)
    {
        if (m.Get<Meaning>("span") is not Span { Mod: null, IsSettled: true } span || Cut(span, m.Get<string>("part")) is not { } part)
        {
            return null;
        }

        var (start, end, today) = (part.Past.Start, part.Past.End, m.Scene.Today);
        if (span.Past.Start <= today && today < span.Past.End)
        {
            start = part.Mod == "end" && start < today ? today : start;
            end = part.Mod == "start" && end > today && today > start ? today : end;
        }

        return new Span(span.Past.Timex, start!.Value, end!.Value, Scale.Day);
    }

    /// <summary>From today to the last day of the present week, month or year; Recognizers-Text leaves that day out.</summary>
    public static object? Rest(Match m) => Periods.Relative(m.Get<Unit>("unit"), 0, m.Scene.Today) is Span { Past.End: { } end }
        ? Days(m.Scene.Today, end.AddDays(-1))
        : null;

    /// <summary>The year or month up to today.</summary>
    public static Func<Match, object?> ToDate(Unit unit) => m => Periods.Relative(unit, 0, m.Scene.Today) is Span { Past: { Start: { } start } whole }
        ? new Span(whole.Timex, start, m.Scene.Today, Scale.Day)
        : null;

    private static Span Days(DateTime from, DateTime to) => Offsets.Between(from, to, $"P{(int)(to - from).TotalDays}D");

    public static Span? Cut(Span span, string part)
    {
        if (span.Past.Start is null || span.Past.End is null || Cut(span.Past, span, part) is not { } past || Cut(span.Future, span, part) is not { } future)
        {
            return null;
        }

        return span with { Past = past, Future = future, Mod = part };
    }

    private static Reading? Cut(Reading whole, Span span, string part)
    {
        var (start, end) = (whole.Start!.Value, whole.End!.Value);
        if (span.Scale == Scale.Year && end > start.AddYears(1))
        {
            return null;
        }

        (DateTime From, DateTime To) cut = (span.Scale, part) switch
        {
            (Scale.Week, "start") => (start, start.AddDays(3)),
            (Scale.Week, "mid") => (start.AddDays(1), start.AddDays(5)),
            (Scale.Week, _) => (start.AddDays(3), end),
            (Scale.Month, "start") when IsOneMonth(start, end) => (start, start.AddDays(15)),
            (Scale.Month, "mid") when IsOneMonth(start, end) => (start.AddDays(9), start.AddDays(20)),
            (Scale.Month, _) when IsOneMonth(start, end) => (start.AddDays(15), end),
            (Scale.Month, "start") => (start, start.AddMonths(Months(start, end) / 3)),
            (Scale.Month, "mid") => (start.AddMonths(Months(start, end) / 3), end.AddMonths(-Months(start, end) / 3)),
            (Scale.Month, _) => (end.AddMonths(-Months(start, end) / 3), end),
            (Scale.Year, "start") => (start, span.IsNumbered ? start.AddMonths(4) : start.AddMonths(6)),
            (Scale.Year, "mid") => span.IsNumbered ? (start.AddMonths(4), start.AddMonths(8)) : (start.AddMonths(3), start.AddMonths(9)),
            (Scale.Year, _) => (span.IsNumbered ? start.AddMonths(8) : start.AddMonths(6), end),
            _ => (start, end),
        };
        return new Reading(whole.Timex, cut.From, cut.To);
    }

    private static bool IsOneMonth(DateTime start, DateTime end) => start.AddMonths(1) == end;

    private static int Months(DateTime start, DateTime end) => ((end.Year - start.Year) * 12) + end.Month - start.Month;
}
