using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using static PartnerBot.Recognizers.Times.Meanings.Meaning;

namespace PartnerBot.Recognizers.Times.Rules;

/// <summary>What people write into a chat in passing: hours beside a part of the day, "3-4 weeks", "so gegen 3".</summary>
internal static class Chatting
{
    private const int Noon = 12 * 60;
    private const int FirstHour = 7 * 60;

    /// <summary>Tomorrow evening around 7: the part of the day says which half of it is meant.</summary>
    public static object? InPart(Match m) => m.Get<Meaning>("date") is Day day && Placed(m) is { } clock ? new Moment(day, clock) : null;

    /// <summary>This afternoon at 3.</summary>
    public static object? TodayInPart(Match m) => Placed(m) is { } clock ? new Moment(Calendar.Settled(m.Scene.Today), clock) : null;

    /// <summary>Tonight at 8.</summary>
    public static object? Tonight(Match m) => m.Get<Meaning>("clock") is Clock clock ? new Moment(Calendar.Settled(m.Scene.Today), Within(clock, isLate: true)) : null;

    /// <summary>Freitagnachmittag, in one word: the number of the weekday and the part of the day.</summary>
    public static object? DayPart(Match m) => new MomentSpan(Weekday(m), Part(m));

    /// <summary>Freitagabend um 7.</summary>
    public static object? InDayPart(Match m) => m.Get<Meaning>("clock") is Clock clock ? new Moment(Weekday(m), Within(clock, Part(m).From >= Noon)) : null;

    /// <summary>Jeden Donnerstagnachmittag; without "jeden" it is the coming one.</summary>
    public static object? EveryDayPart(Match m) => m.TokenAt(m.First).Word is "jeden" or "immer" ? new Repeat($"XXXX-WXX-{m.Get<string>("daypart")}") : null;

    /// <summary>From 2 to 4, when nothing is counted: bare hours before seven are those of the afternoon.</summary>
    public static object? FromTo(Match m)
    {
        if ((m.HasTokenAt(m.Past) && m.TokenAt(m.Past) is { IsWord: true, Senses.Length: 0 }) || Clocks.FromTo(m) is not ClockSpan span)
        {
            return null;
        }

        return span.From < FirstHour && span.To <= Noon && m.Get<Meaning>("from") is Clock { Other: not null } ? Clocks.Between(span.From + Noon, span.To + Noon) : span;
    }

    /// <summary>KW 48/49: two weeks that follow one another, and no year.</summary>
    public static object? Weeks(Match m)
    {
        var (week, last, year) = (m.Int("week"), m.Int("last"), m.Scene.Today.Year);
        if (week < 1 || last <= week || last > 52)
        {
            return null;
        }

        var over = Periods.ByNumber(year, last).Future.End <= m.Scene.Today;
        var first = Periods.ByNumber(over ? year + 1 : year, week).Future.Start!.Value;
        return Offsets.Between(first, first.AddDays(7 * (last - week + 1)), $"P{last - week + 1}W");
    }

    /// <summary>"Am 23. um 9", but not "am Montag. Um 9 kam sie": the full stop belongs to a number.</summary>
    public static object? BehindStop(Match m) =>
        Enumerable.Range(m.First + 1, m.Past - m.First - 1).Any(at => m.TokenAt(at).Word == "." && !m.TokenAt(at).Spaced && m.TokenAt(at - 1).IsNumber)
            ? Clocks.OnDay(m)
            : null;

    /// <summary>"Bis fr" at the end of what is said; "bis so" leads on to anything.</summary>
    public static object? BeforeShortDay(Match m) => m.TokenAt(m.Past - 1).Word != "so" && IsEnd(m) ? Bounds.Before(m) : null;

    /// <summary>"So gegen 3" behind a day or a stretch and at the end; elsewhere it counts something.</summary>
    public static object? Vaguely(Match m) =>
        IsEnd(m) && m.HasTokenAt(m.First - 1) && m.TokenAt(m.First - 1).Senses.Any(sense => sense.Value is Unit) && m.Get<Meaning>("clock") is Clock clock ? clock : null;

    /// <summary>Two hours a week: behind an amount of time and at the end of what is said.</summary>
    public static object? Per(Match m) =>
        IsEnd(m) && m.HasTokenAt(m.First - 1) && m.TokenAt(m.First - 1).Senses.Any(sense => sense.Value is Unit unit && unit != m.Get<Unit>("unit")) ? Repeats.EveryUnit(m) : null;

    /// <summary>A week today, two weeks tomorrow.</summary>
    public static object? WeeksFromDay(Match m) =>
        m.Int("relday") >= 0 && m.TokenAt(m.Past - 1).Word != "now" && m.Get<Length>("length") is { Measures: [{ Unit: Unit.Week or Unit.Fortnight }] } length
            ? Calendar.Settled(length.Shift(m.Scene.Today.AddDays(m.Int("relday")), 1).Date)
            : null;

    /// <summary>From Christmas to New Year's Eve.</summary>
    public static object? BetweenTheYears(Match m)
    {
        var year = m.Scene.Today.Year;
        return new Span(Days(year - 1), Days(year), Scale.Day);

        static Reading Days(int year) => new("(XXXX-12-27,XXXX-01-01,P5D)", new DateTime(year, 12, 27), new DateTime(year + 1, 1, 1));
    }

    /// <summary>"Am WE", "nächstes WE"; "we" alone is a word of English.</summary>
    public static object? ShortWeekend(Match m) => m.Before() is "am" or "zum" or "übers" or "fürs" or "vorm" or "das" or "ganze"
        ? Periods.Relative(Unit.Weekend, 0, m.Scene.Today)
        : null;

    private static bool IsEnd(Match m) => m.After() is "" or "." or "," or "!" or "?" or ";" or ")";

    private static Day Weekday(Match m) => Calendar.OnWeekday(m.Get<string>("daypart")[0] - '0', m.Scene.Today);

    private static ClockSpan Part(Match m) => Clocks.PartOf(m.Get<string>("daypart")[1..]);

    private static Clock? Placed(Match m) =>
        m.Get<Meaning>("clock") is Clock clock && m.Get<Meaning>("part") is ClockSpan part ? Within(clock, part.From >= Noon) : null;

    private static Clock Within(Clock clock, bool isLate)
    {
        var minutes = isLate && clock.Minutes < Noon ? clock.Minutes + Noon : clock.Minutes;
        return new Clock(Clocks.Timex(minutes, clock.Timex.Contains(':', StringComparison.Ordinal)), minutes);
    }
}
