using PartnerBot.Recognizers.Times.Meanings;
using static PartnerBot.Recognizers.Times.Meanings.Meaning;

namespace PartnerBot.Recognizers.Times.Rules;

/// <summary>One end of a range.</summary>
/// <param name="Timex">Null for the day itself.</param>
/// <param name="Month">Set where only the year is open.</param>
/// <param name="Year">Set where the year was said.</param>
internal sealed record Edge(string? Timex, DateTime Past, DateTime Future, Scale Scale, int? Year, int? Month, int? Day, int? Weekday, bool IsPart)
{
    public bool IsSettled => Past == Future;

    public bool IsYearless => !IsSettled && Month is not null;

    public static Edge? From(Meaning meaning) => meaning switch
    {
        // A day number alone takes its month from the other end, which is another rule.
        Day { IsSettled: false, Written: null, Weekday: null } open when open.Timex.StartsWith("XXXX-XX", StringComparison.Ordinal) => null,
        Day day => new Edge(
            day.Timex, day.Past, day.Future, Scale.Day, day.Written?.Year, day.Written?.Month, day.Written?.Day, day.IsSettled ? null : day.Weekday, false),
        Span { Past: { Start: not null, End: not null }, Future: { Start: not null, End: not null } } span => From(span),
        _ => null,
    };

    /// <summary>The first such day on or after another.</summary>
    public DateTime OnOrAfter(DateTime day)
    {
        if (IsSettled)
        {
            return Past;
        }

        if (Weekday is { } weekday)
        {
            return day.AddDays((weekday - day.Weekday() + 7) % 7);
        }

        return In(day.Year) is { } same && same >= day ? same : In(day.Year + 1) ?? Future;
    }

    public DateTime OnOrBefore(DateTime day) => IsSettled ? Past : Future <= day ? Future : Past;

    /// <summary>The same day in a given year.</summary>
    public DateTime? In(int year) => Month is { } month && Day is { } day && Calendar.Exists(year, month, day) ? new DateTime(year, month, day) : null;

    public Edge Settle(DateTime day, bool isExact) =>
        this with { Past = day, Future = day, Timex = isExact ? null : Timex, Year = day.Year };

    public string Write(DateTime day) => Timex ?? day.Iso();

    private static Edge From(Span span)
    {
        var (past, future) = (At(span.Past, span.Mod), At(span.Future, span.Mod));
        var isOpen = past != future;
        return new Edge(
            isOpen ? Calendar.Timex(null, past.Month, past.Day) : null,
            past, future, span.Scale == Scale.Week ? Scale.Day : span.Scale, span.Written?.Year, past.Month, past.Day, null, span.Mod is not null);
    }

    private static DateTime At(Reading reading, string? mod) => mod switch
    {
        "end" => reading.End!.Value,
        "mid" => reading.Start!.Value.AddDays(Math.Ceiling((reading.End!.Value - reading.Start.Value).TotalDays / 2)),
        _ => reading.Start!.Value,
    };
}
