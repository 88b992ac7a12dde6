using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using static PartnerBot.Recognizers.Times.Meanings.Meaning;

namespace PartnerBot.Recognizers.Times.Rules;

/// <summary>German readings that hold only among certain neighbours.</summary>
internal static class GermanGuards
{
    /// <summary>Plans reach no further.</summary>
    private const int YearsAround = 5;

    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "am", "bis", "ab", "vom", "zum", "den", "der", "dem", "seit", "vor", "nach", "von", "zwischen", "und", "oder", "-", "termin", "datum", "frist",
    };

    private static readonly HashSet<string> Leading = new(StringComparer.Ordinal)
    {
        "im", "in", "bis", "ab", "seit", "von", "vor", "nach", "zwischen", "und", "oder", "-", "ende", "mitte", "anfang", "zum", "nächsten", "letzten",
    };

    /// <summary>22.04 without the last full stop is a day only where a day is expected.</summary>
    public static object? Dotted(Match m) =>
        Prepositions.Contains(m.Before()) || (m.First == 0 && m.After().Length == 0) ? Days.Numeric(m) : null;

    /// <summary>3.12.26, but not the third part of a version number.</summary>
    public static object? ShortDate(Match m) => m.Before() is "version" or "v" or "=" or ">" or "<" or "abschnitt" or "kapitel" or "punkt" or "ziffer" or "nr"
        ? null
        : Days.Numeric(m);

    /// <summary>"Guten Morgen", "am Morgen" and "jeden Morgen" are not tomorrow.</summary>
    public static object? RelativeDay(Match m) =>
        m.TokenAt(m.First).Word == "morgen" && m.Before() is "guten" or "am" or "jeden" or "diesen" or "heute" or "gestern" or "eines" or "der" or "den"
        || (m.TokenAt(m.First).Word == "jetzt" && m.After() != "bis" && m.Before() is not ("ab" or "bis"))
            ? null
            : Days.Relative(m);

    /// <summary>"Am 15.", "bis zum 15.": a day of the last or the coming month; the number needs its full stop, which stays outside.</summary>
    public static object? OnNumber(Match m)
    {
        var isDotted = m.After() == "." && !m.TokenAt(m.Past).Spaced;
        var behind = m.Past + (isDotted ? 1 : 0);
        if (m.Before() is not ("am" or "zum" or "den" or "dem" or "ab") || (m.TokenAt(m.First).IsNumber && !isDotted))
        {
            return null;
        }

        // A capital letter after it is what is counted: "am 3. Treffen", "zum dritten Mal".
        return m.HasTokenAt(behind) && m.TokenAt(behind) is { IsWord: true, IsCapital: true, Senses.Length: 0 }
            || (!m.TokenAt(m.First).IsNumber && m.HasTokenAt(behind) && m.TokenAt(behind).IsWord)
            ? null
            : Days.Number(m.Int("day"), m.Scene.Today);
    }

    /// <summary>Mo, Di, So, Do: with a capital letter and where a day is expected.</summary>
    public static object? Abbreviation(Match m) =>
        m.TokenAt(m.First).IsCapital && Prepositions.Contains(m.Before()) && m.Before() is not ("der" or "dem" or "den")
            ? Days.OnWeekday(m)
            : null;

    /// <summary>KW 3/27 is a week of 2027; KW 48/49 are two weeks.</summary>
    public static object? WeekOfShortYear(Match m) => Math.Abs(m.Int("year") - m.Scene.Today.Year) <= YearsAround ? Periods.WeekByNumber(m) : null;

    /// <summary>The next day; "this day" is today.</summary>
    public static object? NextDay(Match m) => m.Int("swing") is 0 or 1 or -1 ? Calendar.Settled(m.Scene.Today.AddDays(m.Int("swing"))) : null;

    /// <summary>A month; jan and jul are names too and need a word before them that leads to a date.</summary>
    public static object? Month(Match m) =>
        Guards.IsName(m) || (m.TokenAt(m.First).Word is "jan" or "mär" or "mais" or "jul" && m.First > 0 && !Leading.Contains(m.Before()))
            ? null
            : Periods.Month(m);

    public static object? Season(Match m) => Guards.IsName(m) ? null : Seasons.Season(m);

    public static object? ThePeriod(Match m) =>
        m.Get<Unit>("unit") is Unit.Year or Unit.Month or Unit.Quarter or Unit.Weekend && !(m.After().Length > 0 && char.IsAsciiDigit(m.After()[0]))
            ? Periods.Relative(m.Get<Unit>("unit"), 0, m.Scene.Today)
            : null;

    /// <summary>Three coming weeks.</summary>
    public static object? SeveralAfterNumber(Match m) => m.Int("swing") == 1 ? Periods.SeveralComing(m) : null;

    public static object? BareWeekend(Match m) => m.Before() is "am" or "zum" or "übers" or "fürs" or "vorm" or "nächstes"
        ? Periods.Relative(Unit.Weekend, 0, m.Scene.Today)
        : null;

    /// <summary>14-tägig.</summary>
    public static object? EveryDays(Match m) => m.Int("n") is > 0 and <= 366 and var days
        ? new Repeat(days % 7 == 0 ? $"P{days / 7}W" : $"P{days}D")
        : null;

    /// <summary>"Abends" alone comes back; "16 Uhr nachmittags" does not come here.</summary>
    public static object? Dayparts(Match m) => new Repeat(m.Get<string>("daypart"));
}
