using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using static PartnerBot.Recognizers.Times.Meanings.Meaning;

namespace PartnerBot.Recognizers.Times.Rules;

/// <summary>
/// Seasons, school years and fiscal years. Recognizers-Text leaves them unresolved, because where they begin depends on place and
/// house; <see cref="Judgement"/> resolves them for planning.
/// </summary>
internal static class Seasons
{
    public static object? Season(Match m)
    {
        var season = m.Get<string>("season");
        int? year = m.MaybeInt("year") ?? (m.Has("swing") ? m.Scene.Today.Year + m.Int("swing") : null);
        return Unresolved(year is { } y ? $"{y:0000}-{season}" : season);
    }

    public static object? SchoolYear(Match m)
    {
        var today = m.Scene.Today;
        if (m.MaybeInt("year") is { } year)
        {
            return Unresolved($"SY{year:0000}");
        }

        return m.Has("swing")
            ? Unresolved($"SY{today.Year + m.Int("swing"):0000}")
            : Unresolved("SYXXXX");
    }

    /// <summary>The first day of the school year that comes.</summary>
    public static object SchoolYearBegin() => Unresolved("SYXXXX") with { Mod = "start" };

    /// <summary>"In the new year": the one that comes; in its first month the one that has just begun.</summary>
    public static object? NewYear(Match m) => Periods.Relative(Unit.Year, m.Scene.Today.Month == 1 ? 0 : 1, m.Scene.Today);

    public static object? FiscalYear(Match m)
    {
        if (m.MaybeInt("year") is { } year)
        {
            return Unresolved($"FY{year:0000}");
        }

        return Unresolved(m.Has("swing") ? $"FY{m.Scene.Today.Year + m.Int("swing"):0000}" : "FYXXXX");
    }

    private static Span Unresolved(string timex) => new(new Reading(timex, null, null), new Reading(timex, null, null), Scale.Year);
}
