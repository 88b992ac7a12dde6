using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using static PartnerBot.Recognizers.Times.Meanings.Meaning;

namespace PartnerBot.Recognizers.Times.Rules;

/// <summary>Days that hang on the plan's own dates: <c>H-6 weeks</c>, <c>two weeks after the kick-off</c>.</summary>
internal static class Anchoring
{
    private const string SchoolYear = "school-year";

    /// <summary>TIMEX of a day relative to an anchor: its key and the signed offset.</summary>
    public static string Timex(string key, int sign, string duration) =>
        $"@{key}{(sign < 0 ? '-' : '+')}{duration}";

    public static Func<Match, object?> Offset(int sign) => m =>
        m.Get<Length>("length") is { IsOfDays: true } length ? At(Anchor(m), length, sign) : null;

    public static Func<Match, object?> OffsetLetter(int sign) => m =>
        m.Get<Unit>("unit").IsOfDays() ? At(Anchor(m), Lengths.Single(new Measure(m.Int("n"), m.Get<Unit>("unit"))), sign) : null;

    /// <summary>The anchor's letter, a sign and a length; a bare number counts weeks, as hearing plans do.</summary>
    public static Func<Match, object?> BareWeeks(int sign) => m =>
        At(Anchor(m), Lengths.Single(new Measure(m.Int("n"), Unit.Week)), sign);

    /// <summary>The anchor alone, where the plan has it: its day, or the open date itself.</summary>
    public static object? Itself(Match m) => Anchor(m) is { Day: { } day } ? Calendar.Settled(day.ToDateTime(TimeOnly.MinValue))
        : m.Scene.Context.Anchors.Any(anchor => anchor.Key == Anchor(m).Key) ? new Hanging(Timex(Anchor(m).Key, 1, "P0D"))
        // The law knows when a school year begins, whatever the plan says.
        : Anchor(m).Key == SchoolYear ? Seasons.SchoolYearBegin()
        : null;

    public static object? Named(Match m) => m.Get<Anchor>("anchor");

    /// <summary>A date that plans usually have, unless this plan has named its own.</summary>
    public static Func<Match, object?> Known(string key) => m =>
        m.Scene.Context.Anchors.FirstOrDefault(anchor => anchor.Key == key) ?? new Anchor(key, [], null);

    /// <summary>The plan's own date of that key, where it has one.</summary>
    private static Anchor Anchor(Match m) => m.Get<Anchor>("anchor") is { Day: null } open
        ? m.Scene.Context.Anchors.FirstOrDefault(anchor => anchor.Key == open.Key) ?? open
        : m.Get<Anchor>("anchor");

    private static Meaning At(Anchor anchor, Length length, int sign) => anchor.Day is { } day
        ? Calendar.Settled(length.Shift(day.ToDateTime(TimeOnly.MinValue), sign).Date)
        : new Hanging(Timex(anchor.Key, sign, length.Timex));
}
