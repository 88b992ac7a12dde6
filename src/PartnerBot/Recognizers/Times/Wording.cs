using System.Globalization;
using PartnerBot.Recognizers.Times.Meanings;
using static PartnerBot.Recognizers.Times.Meanings.Meaning;

namespace PartnerBot.Recognizers.Times;

/// <summary>Writes a meaning in Recognizers-Text's notation.</summary>
internal static class Wording
{
    private const string Unresolved = "not resolved";

    public static (string Type, IReadOnlyList<TimeValue> Values) Write(Meaning meaning) => meaning switch
    {
        Day day => ("date", Both(day.Past, day.Future, at => new TimeValue(day.Timex, "date") { Value = at.Iso(), Mod = day.Mod })),
        Impossible impossible => ("date", [new TimeValue(impossible.Timex, "date") { Value = Unresolved }]),
        Hanging hanging => ("date", [new TimeValue(hanging.Timex, "date") { Value = Unresolved }]),
        Span span => ("daterange", Both(span.Past, span.Future, reading => Write(reading, span))),
        Length length => ("duration", [new TimeValue(length.Timex, "duration") { Value = Seconds(length), Mod = length.Mod }]),
        Repeat repeat => ("set", [new TimeValue(repeat.Timex, "set") { Value = Unresolved }]),
        Clock clock => ("time", [.. Minutes(clock).Select(at => new TimeValue(Timex(clock, at), "time") { Value = Time(at) })]),
        ClockSpan part => ("timerange", [new TimeValue(part.Timex, "timerange") { Start = Time(part.From), End = Time(part.To) }]),
        Moment moment => ("datetime", Moments(moment)),
        MomentSpan moments => ("datetimerange", Both(moments.On.Past, moments.On.Future, day => Write(moments, day))),
        _ => throw new InvalidOperationException(meaning.GetType().Name),
    };

    private static TimeValue Write(Reading reading, Span span) => new(reading.Timex, "daterange")
    {
        Mod = span.Mod,
        SourceEntity = span.Source,
        Start = reading.Start?.Iso(),
        End = reading.End?.Iso(),
        Value = reading is { Start: null, End: null } ? Unresolved : null,
    };

    private static TimeValue Write(MomentSpan moments, DateTime day) => new(Timex(moments), "datetimerange")
    {
        Start = $"{day.Iso()} {Time(moments.Part.From)}",
        End = $"{day.Iso()} {Time(moments.Part.To)}",
    };

    private static List<TimeValue> Moments(Moment moment) =>
    [
        .. Both(moment.On.Past, moment.On.Future, static day => day).SelectMany(day => Minutes(moment.At).Select(at =>
            new TimeValue(moment.On.Timex + Timex(moment.At, at), "datetime") { Value = $"{day.Iso()} {Time(at)}" })),
    ];

    private static IReadOnlyList<TOut> Both<TIn, TOut>(TIn past, TIn future, Func<TIn, TOut> write) =>
        EqualityComparer<TIn>.Default.Equals(past, future) ? [write(future)] : [write(past), write(future)];

    private static IEnumerable<int> Minutes(Clock clock) => clock.Other is { } other ? [clock.Minutes, other] : [clock.Minutes];

    private static string Timex(Clock clock, int minutes) =>
        minutes == clock.Minutes ? clock.Timex : Rules.Clocks.Timex(minutes, clock.Timex.Contains(':', StringComparison.Ordinal));

    private static string Timex(MomentSpan moments)
    {
        var (day, part) = (moments.On.Timex, moments.Part.Timex);
        return part.StartsWith('(') ? "(" + day + part[1..].Replace(",T", $",{day}T") : day + part;
    }

    private static string Time(int minutes) => minutes >= 1440 ? "23:59:59" : $"{minutes / 60:00}:{minutes % 60:00}:00";

    private static string Seconds(Length length) => length.Seconds.ToString("0.######", CultureInfo.InvariantCulture);
}
