using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using static PartnerBot.Recognizers.Times.Meanings.Meaning;

namespace PartnerBot.Recognizers.Times.Rules;

/// <summary>From one day or period to another. The second one is not part of the range, as in Recognizers-Text.</summary>
internal static class Ranges
{
    public static object? FromTo(Match m) =>
        Edge.From(m.Get<Meaning>("from")) is { } from && Edge.From(m.Get<Meaning>("to")) is { } to ? Join(from, to) : null;

    /// <summary>From a day to a day number of the same month, or of the next one where the number is smaller.</summary>
    public static object? ToNumber(Match m)
    {
        if (m.Get<Meaning>("from") is not Day { Written: { Month: { } month, Day: { } first } written } from)
        {
            return null;
        }

        var number = m.Int("day");
        var toMonth = number < first ? (month % 12) + 1 : month;
        var year = m.MaybeInt("year") ?? written.Year;
        var start = m.MaybeInt("year") is { } said ? Calendar.Day(said, month, first) : from;
        Meaning to = year is { } y ? Calendar.Day(number < first && month == 12 ? y + 1 : y, toMonth, number) : Calendar.Yearless(toMonth, number, m.Scene.Reference);
        return Edge.From(start) is { } a && Edge.From(to) is { } b ? Join(a, b) : null;
    }

    /// <summary>Two day numbers and one month.</summary>
    public static object? OfMonth(Match m)
    {
        var (first, last, month) = (m.Int("first"), m.Int("day"), m.Int("month"));
        if (first >= last || Guards.IsNumbered(m))
        {
            return null;
        }

        Meaning On(int day) => m.MaybeInt("year") is { } year ? Calendar.Day(year, month, day) : Calendar.Yearless(month, day, m.Scene.Reference);
        return Edge.From(On(first)) is { } from && Edge.From(On(last)) is { } to ? Join(from, to) : null;
    }

    /// <summary>Two day numbers of this or the next month.</summary>
    public static object? OfRelativeMonth(Match m)
    {
        if (m.Get<Meaning>("span") is not Span { Written: { Year: { } year, Month: { } month } } || m.Int("first") >= m.Int("day"))
        {
            return null;
        }

        return Edge.From(Calendar.Day(year, month, m.Int("first"))) is { } from && Edge.From(Calendar.Day(year, month, m.Int("day"))) is { } to
            ? Join(from, to)
            : null;
    }

    public static Span? Join(Edge from, Edge to)
    {
        if (to.Year is { } year && from.IsYearless)
        {
            from = from.In(year) is { } same && (same <= to.Past || from.In(year - 1) is null)
                ? from.Settle(same, true)
                : from.In(year - 1) is { } earlier ? from.Settle(earlier, true) : from;
        }
        else if (from.Year is not null && from.IsSettled && to.IsYearless)
        {
            to = to.Settle(to.OnOrAfter(from.Past), true);
        }

        if (from.IsSettled && !to.IsSettled)
        {
            to = to.Settle(to.OnOrAfter(from.Past), to.Weekday is not null);
        }
        else if (to.IsSettled && !from.IsSettled)
        {
            from = from.Settle(from.OnOrBefore(to.Past), from.Weekday is not null);
        }

        var past = Reading(from, to, from.Past);
        var future = from.Future > to.Future ? past : Reading(from, to, from.Future);
        return past.Start >= past.End ? null : new Span(past, future, Scale.Day);
    }

    private static Reading Reading(Edge from, Edge to, DateTime start)
    {
        var end = to.OnOrAfter(start);
        return new Reading($"({from.Write(start)},{to.Write(end)},{Count(from, to, start, end)})", start, end);
    }

    private static string Count(Edge from, Edge to, DateTime start, DateTime end)
    {
        var months = ((end.Year - start.Year) * 12) + end.Month - start.Month;
        return (from.Scale, to.Scale) switch
        {
            (Scale.Year, Scale.Year) when !from.IsPart && !to.IsPart => $"P{end.Year - start.Year}Y",
            (Scale.Month or Scale.Year, Scale.Month or Scale.Year) => $"P{months}M",
            _ => $"P{(int)(end - start).TotalDays}D",
        };
    }
}
