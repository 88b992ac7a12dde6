using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using static PartnerBot.Recognizers.Times.Meanings.Meaning;

namespace PartnerBot.Recognizers.Times.Rules;

/// <summary>Recurrences: the TIMEX tells the rhythm.</summary>
internal static class Repeats
{
    /// <summary>In minutes after midnight: a bare hour before it is one of the afternoon.</summary>
    private const int FirstHour = 7 * 60;

    /// <summary>Every so many units.</summary>
    public static object? EveryLength(Match m) => m.Get<Length>("length") is { Measures: [var measure] } ? Every(measure) : null;

    public static object? EveryUnit(Match m) => Every(new Measure(1, m.Get<Unit>("unit")));

    public static object? EveryOtherUnit(Match m) => Every(new Measure(2, m.Get<Unit>("unit")));

    public static object? EveryNthUnit(Match m) => m.Int("nth") > 1 ? Every(new Measure(m.Int("nth"), m.Get<Unit>("unit"))) : null;

    /// <summary>A word such as daily or quarterly.</summary>
    public static object? Word(Match m) => new Repeat(m.Get<string>("rhythm"));

    public static object? EveryWeekday(Match m) => new Repeat($"XXXX-WXX-{m.Int("weekday")}");

    public static Func<Match, object?> Always(string timex) => _ => new Repeat(timex);

    /// <summary>Every morning, Friday mornings.</summary>
    public static object? EveryPart(Match m) =>
        new Repeat((m.Has("weekday") ? $"XXXX-WXX-{m.Int("weekday")}" : "") + m.Get<ClockSpan>("part").Timex);

    /// <summary>The first Monday of every month.</summary>
    public static object? NthWeekday(Match m) => new Repeat($"XXXX-XX-WXX-{m.Int("weekday")}-#{(m.Int("nth") < 0 ? 5 : m.Int("nth"))}");

    /// <summary>Every first Monday means the one of the month; every second Monday means every other week, as Recognizers-Text has it.</summary>
    public static object? EveryNthWeekday(Match m) => m.Int("nth") == 2 ? EveryWeekday(m) : NthWeekday(m);

    public static object? NthDay(Match m) => new Repeat(Calendar.Timex(null, null, m.Int("day")));

    public static object? EveryMonthNamed(Match m) => new Repeat(Calendar.Timex(null, m.Int("month")));

    /// <summary>A recurrence at a time; a recurrence by the day is the time alone.</summary>
    public static object? At(Match m) =>
        m.Get<Meaning>("repeat") is Repeat repeat && m.Get<Meaning>("clock") is Clock clock ? At(repeat, clock) : null;

    /// <summary>The same where the hour was said alone: nobody meets at three in the night.</summary>
    public static object? ByDay(Match m) =>
        m.Get<Meaning>("repeat") is Repeat repeat && m.Get<Meaning>("clock") is Clock clock ? At(repeat, Daily(clock)) : null;

    /// <summary>Every two weeks on a Tuesday is every other Tuesday; what comes back in another rhythm stands for itself.</summary>
    public static object? Fortnightly(Match m) => m.Get<Meaning>("every") is Repeat { Timex: "P2W" or "P14D" } ? EveryWeekday(m) : null;

    /// <summary>Tuesdays at eight, every two weeks.</summary>
    public static object? FortnightlyAt(Match m) =>
        Fortnightly(m) is Repeat repeat && m.Get<Meaning>("clock") is Clock clock ? At(repeat, Daily(clock)) : null;

    private static Repeat At(Repeat repeat, Clock clock) =>
        new(repeat.Timex is "P1D" or "TEV" or "TMO" or "TNI" or "TAF" ? clock.Timex : repeat.Timex + clock.Timex);

    private static Clock Daily(Clock clock) =>
        clock is { Other: { } afternoon, Minutes: < FirstHour } ? new Clock(Clocks.Timex(afternoon, afternoon % 60 != 0), afternoon) : clock;

    private static Repeat? Every(Measure measure) => measure.Amount <= 0
        ? null
        : new Repeat(measure switch
        {
            { Unit: Unit.WorkingDay, Amount: 1 } => "P1WD",
            _ => measure.Duration(),
        });
}
