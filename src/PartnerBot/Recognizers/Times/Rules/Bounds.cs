using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using static PartnerBot.Recognizers.Times.Meanings.Meaning;

namespace PartnerBot.Recognizers.Times.Rules;

/// <summary>Before, after, since and until a day or a period.</summary>
internal static class Bounds
{
    /// <summary>Open at the beginning, up to where the period begins.</summary>
    public static object? Before(Match m) => End(m, "before", static span => span.Mod switch
    {
        "end" => span.End,
        "mid" => span.Start.AddDays(Math.Ceiling((span.End - span.Start).TotalDays / 2)),
        _ => span.Start,
    });

    /// <summary>Open at the beginning, the period included.</summary>
    public static object? Until(Match m) => End(m, "until", static span => span.End);

    /// <summary>Open at the end, from where the period ends.</summary>
    public static object? After(Match m) => Start(m, "after", static span => span.Mod is "start" ? span.Start : span.End);

    /// <summary>Open at the end, the period included.</summary>
    public static object? Since(Match m) => Start(m, "since", static span => span.Start);

    /// <summary>About a day.</summary>
    public static object? Approximately(Match m) => m.Get<Meaning>("edge") switch
    {
        Day day => day with { Mod = "approx" },
        Span { Mod: null, Past.Start: not null } span => span with { Mod = "approx" },
        _ => null,
    };

    private static Meaning? End(Match m, string mod, Func<Edges, DateTime> end) =>
        Bound(m, mod, (edges, timex) => new Reading(timex, null, end(edges)));

    private static Meaning? Start(Match m, string mod, Func<Edges, DateTime> start) =>
        Bound(m, mod, (edges, timex) => new Reading(timex, start(edges), null));

    private static Meaning? Bound(Match m, string mod, Func<Edges, string, Reading> bound) => m.Get<Meaning>("edge") switch
    {
        Day { Mod: null } day => new Span(
            bound(new Edges(day.Past, day.Past, null), day.Timex),
            bound(new Edges(day.Future, day.Future, null), day.Timex),
            Scale.Day)
        {
            Mod = mod,
            Source = "datetimepoint",
        },
        Span { Past: { Start: { } pastStart, End: { } pastEnd }, Future: { Start: { } futureStart, End: { } futureEnd } } span => new Span(
            bound(new Edges(pastStart, pastEnd, span.Mod), span.Past.Timex),
            bound(new Edges(futureStart, futureEnd, span.Mod), span.Future.Timex),
            Scale.Day)
        {
            Mod = span.Mod is null ? mod : $"{mod}-{span.Mod}",
            Source = "datetimerange",
        },
        // "Until 31 February" is as impossible as the day itself.
        Impossible none => none,
        // What has no edges of its own (a season, a school year) keeps its name; the sign tells which side is meant.
        Span { Past.Start: null, Past.End: null, Mod: null } span => span with { Mod = mod },
        _ => null,
    };

    private readonly record struct Edges(DateTime Start, DateTime End, string? Mod);
}
