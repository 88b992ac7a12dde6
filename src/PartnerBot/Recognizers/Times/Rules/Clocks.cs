using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using static PartnerBot.Recognizers.Times.Meanings.Meaning;

namespace PartnerBot.Recognizers.Times.Rules;

/// <summary>Times of day.</summary>
internal static class Clocks
{
    /// <summary>By the 24-hour clock.</summary>
    public static object? Full(Match m) => Time((60 * m.Int("hh")) + m.Int("mi"), m.Has("mi"));

    /// <summary>A bare hour: before or after noon is open in English below 13.</summary>
    public static object? Bare(Match m) => m.Int("hh") is var hour and >= 1 and <= 12
        && Time((60 * (hour % 12)) + m.Int("mi"), m.Has("mi")) is Clock morning
            ? morning with { Other = morning.Minutes + 720 }
            : Full(m);

    public static object? Am(Match m) => m.Int("hh") is >= 1 and <= 12 and var hour ? Time((60 * (hour % 12)) + m.Int("mi"), m.Has("mi")) : null;

    public static object? Pm(Match m) => m.Int("hh") switch
    {
        >= 1 and <= 12 and var hour => Time((60 * ((hour % 12) + 12)) + m.Int("mi"), m.Has("mi")),
        > 12 => Full(m),
        _ => null,
    };

    /// <summary>An hour and minutes before or after it: half past, quarter to, halb zehn.</summary>
    public static Func<Match, object?> Beside(int minutes) => m => m.Int("hh") is >= 1 and <= 24 and var hour ? Time((60 * hour) + minutes, true) : null;

    public static Func<Match, object?> Named(int hour) => _ => Time(60 * hour, false);

    public static object? Hour(Match m) => m.Int("card") is >= 1 and <= 24 and var hour ? hour : null;

    public static object? Number(Match m) => m.Int("hh");

    public static object? OnDay(Match m) => m.Get<Meaning>("date") is Day day && m.Get<Meaning>("clock") is Clock clock ? new Moment(day, clock) : null;

    public static object? OnDayFromTo(Match m) =>
        m.Get<Meaning>("date") is Day day && m.Get<Meaning>("clocks") is ClockSpan part ? new MomentSpan(day, part) : null;

    /// <summary>This morning, tonight.</summary>
    public static object? Today(Match m) => new MomentSpan(Calendar.Settled(m.Scene.Today), m.Get<ClockSpan>("part"));

    public static object? Tonight(Match m) => new MomentSpan(Calendar.Settled(m.Scene.Today), new ClockSpan("TNI", 20 * 60, 1440));

    public static object? FromTo(Match m)
    {
        if (m.Get<Meaning>("from") is not Clock from || m.Get<Meaning>("to") is not Clock to)
        {
            return null;
        }

        // "2 to 4 pm": the first one takes the half of the day from the second.
        var start = from.Minutes + 720 < to.Minutes && from.Other is not null && to.Other is null && to.Minutes >= 780 ? from.Minutes + 720 : from.Minutes;
        var end = to.Minutes < start ? to.Minutes + 720 : to.Minutes;
        if (end <= start || end > 1440)
        {
            return null;
        }

        return Between(start, end);
    }

    public static ClockSpan Between(int start, int end)
    {
        var duration = (end - start) % 60 == 0 ? $"PT{(end - start) / 60}H" : $"PT{end - start}M";
        return new ClockSpan($"({Timex(start, start % 60 != 0)},{Timex(end, end % 60 != 0)},{duration})", start, end);
    }

    public static object? Part(Match m) => PartOf(m.Get<string>("daypart"));

    public static ClockSpan PartOf(string timex) => timex switch
    {
        "TMO" => new ClockSpan("TMO", 8 * 60, 12 * 60),
        "TMI" => new ClockSpan("TMI", 11 * 60, 13 * 60),
        "TAF" => new ClockSpan("TAF", 12 * 60, 16 * 60),
        "TEV" => new ClockSpan("TEV", 16 * 60, 20 * 60),
        _ => new ClockSpan("TNI", 20 * 60, 1440),
    };

    public static string Timex(int minutes, bool withMinutes) => withMinutes ? $"T{minutes / 60:00}:{minutes % 60:00}" : $"T{minutes / 60:00}";

    private static Clock? Time(int minutes, bool withMinutes) =>
        minutes is >= 0 and <= 1440 ? new Clock(Timex(minutes % 1440, withMinutes), minutes % 1440) : null;
}
