using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using static PartnerBot.Recognizers.Times.Meanings.Meaning;

namespace PartnerBot.Recognizers.Times.Rules;

/// <summary>Readings that hold only among certain neighbours.</summary>
internal static class Guards
{
    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "on", "by", "until", "till", "before", "after", "since", "due", "from", "to", "between", "starting", "for",
    };

    private static readonly HashSet<string> Periods = new(StringComparer.Ordinal)
    {
        "in", "of", "this", "next", "last", "by", "until", "till", "since", "before", "after", "for", "from", "to", "through", "during", "and", "or",
        "around", "about", "late", "early", "mid", "-", "between", "every", "each", "past", "coming", "starting", "ending", "beginning", "end",
    };

    /// <summary>"It will last three weeks."</summary>
    public static bool IsVerb(Match m) => m.TokenAt(m.First).Word == "last"
        && m.Before() is "will" or "shall" or "should" or "would" or "can" or "could" or "may" or "might" or "must" or "to" or "t" or "not" or "ll" or "usually";

    /// <summary>"20 years old", "12 Jahre alt".</summary>
    public static bool IsAge(Match m) => m.After() is "old" or "alt" or "alte" or "alten" or "alter" || (m.After() == "of" && m.After(1) == "age");

    /// <summary>The 27th, where a day is expected and nothing is counted.</summary>
    public static object? OnNumber(Match m)
    {
        if (m.Before() is not ("on" or "by" or "until" or "till" or "before" or "after" or "due" or "since" or "am" or "zum" or "bis" or "ab" or "vor" or "nach")
            || (m.Before() != "on" && m.TokenAt(m.Past - 1).IsNumber && m.Scene.Language == Texts.Language.English)
            || IsFollowedByThing(m))
        {
            return null;
        }

        return Days.Number(m.Int("day"), m.Scene.Today);
    }

    /// <summary>April of 87, but not "may 20" or "june 30".</summary>
    public static object? ShortYearMonth(Match m) => m.TokenAt(m.Past - 2).Word is "of" or "'" ? Rules.Periods.Month(m) : null;

    /// <summary>"End of year", "end of the month": the present one.</summary>
    public static object? PresentUnit(Match m) => Rules.Periods.Relative(m.Get<Unit>("unit"), 0, m.Scene.Today) as Span;

    /// <summary>"For the month" is the present one; "the month in which …" is none.</summary>
    public static object? ThePeriod(Match m) =>
        m.After().Length == 0 || (!char.IsLetterOrDigit(m.After()[0]) && m.After() is not "'")
        || (m.Before() is "for" or "in" or "during" or "over" && !char.IsAsciiDigit(m.After()[0]) && m.After() is not "of")
            ? Rules.Periods.Relative(m.Get<Unit>("unit"), 0, m.Scene.Today) : null;

    /// <summary>The same year as something else: Recognizers-Text gives the present one and says that it does not know.</summary>
    public static object? Same(Match m) => Rules.Periods.Relative(m.Get<Unit>("unit"), 0, m.Scene.Today) is Span { Past: { } last } span
        ? span with { Past = last with { Timex = "XXXX" }, Future = last with { Timex = "XXXX" }, Mod = "ref_undef" }
        : null;

    /// <summary>"Mid 1989", "end March"; not "close March".</summary>
    public static object? PartWithoutOf(Match m) => m.TokenAt(m.First).Word is "mid" or "end" or "beginning" ? Parts.Of(m) : null;

    /// <summary>Everything up to now.</summary>
    public static object? ToDate(Match m)
    {
        if (m.Before() is "up" or "-" || m.After() is "equipment")
        {
            return null;
        }

        var reading = new Reading("PRESENT_REF", null, m.Scene.Today);
        return new Span(reading, reading, Scale.Day) { Mod = "before" };
    }

    /// <summary>Two numbers and a slash; 24/7 and the like are no dates.</summary>
    public static object? Slash(Match m) => (m.Int("a") == 24 && m.Int("b") == 7) || m.After() is "of" or "der" or "des" or "aller" || (m.Int("a") < m.Int("b") && m.After() is "cup" or "page" or "seite") ? null : Days.Numeric(m);

    public static object? AfterPreposition(Match m) => Prepositions.Contains(m.Before()) ? Days.Numeric(m) : null;

    /// <summary>"For the day" is today, "the day we met" is not.</summary>
    public static object? TheDay(Match m) => m.Before() is "for" or "of" or "rest" && (m.After().Length == 0 || !char.IsLetter(m.After()[0]))
        ? Calendar.Settled(m.Scene.Today)
        : null;

    /// <summary>Sat, sun and wed are words of their own.</summary>
    public static object? WeekdayAbbreviation(Match m) =>
        m.TokenAt(m.First).Word is not ("sun" or "sat" or "mon" or "wed") || Prepositions.Contains(m.Before()) || m.Before() is "or" or "and"
            ? Days.OnWeekday(m)
            : null;

    /// <summary>May and mar are words of their own.</summary>
    public static object? Month(Match m)
    {
        var word = m.TokenAt(m.First).Word;
        return !IsName(m) && !IsMayVerb(m) && (word is not ("may" or "mar" or "march") || (Periods.Contains(m.Before()) && (m.Before() is not ("and" or "or" or "-") || IsBehindMonth(m))) || m.After() is "to" or "through" or "-" or "until"
            || (word == "march" && m.Before().Length == 0))
            ? Rules.Periods.Month(m)
            : null;
    }

    /// <summary>Dr. Jan, Herr Mai.</summary>
    public static bool IsName(Match m) => (m.Before() == "." ? m.Before(2) : m.Before()) is "mr" or "mrs" or "ms" or "dr" or "prof" or "herr" or "herrn" or "frau";

    /// <summary>"March and May", "April or May".</summary>
    private static bool IsBehindMonth(Match m) =>
        m.HasTokenAt(m.First - 2) && m.TokenAt(m.First - 2) is { IsWord: true } other && other.Senses.Any(sense => sense.Value is int and >= 1 and <= 12);

    /// <summary>"This May", not "this may be".</summary>
    public static object? MonthOfRelativeYear(Match m) => IsMayVerb(m) ? null : Rules.Periods.MonthOfRelativeYear(m);

    private static bool IsMayVerb(Match m) => m.TokenAt(m.Past - 1).Word == "may"
        && m.After() is "be" or "not" or "have" or "take" or "also" or "well" or "seem" or "look" or "need" or "help" or "change" or "want" or "go" or "come";

    /// <summary>A number of four digits is a year unless it counts something.</summary>
    public static object? Year(Match m) => IsCount(m) ? null : Years.Named(m);

    /// <summary>Fall is a verb, spring a place where water comes from.</summary>
    public static object? Season(Match m) => m.TokenAt(m.First).Word is not ("fall" or "spring") || Periods.Contains(m.Before()) || m.Before() is "the" or "whole"
        ? Seasons.Season(m)
        : null;

    private static bool IsFollowedByThing(Match m)
    {
        if (!m.HasTokenAt(m.Past))
        {
            return false;
        }

        var next = m.TokenAt(m.Past);
        return next.Word is "%" or "€" or "$" or ":" or "/" || next.IsNumber || (next.IsWord && next.Senses.All(sense => sense.Value is not string text || text != next.Word));
    }

    private static bool IsCount(Match m)
    {
        // "32 - 2015" is a difference.
        if (m.Before() == "-" && m.Before(2) is { Length: > 0 and not 4 } left && char.IsAsciiDigit(left[0]))
        {
            return true;
        }

        var after = m.After();
        if (m.Before() is "usd" or "eur" or "euro" || after is "€" or "$" or "%" or "£" or "eur" or "euro" or "usd" or "dollar" or "dollars")
        {
            return true;
        }

        if (Periods.Contains(m.Before()) || m.Before() is "but" or "year" or "jahr" or "jahre" or "seit" or "bis" or "ab" or "von" or "nach" or "vor" or "und" or "oder" or "ende" or "anfang" or "mitte")
        {
            return false;
        }

        if (m.Scene.Language == Texts.Language.German)
        {
            return m.HasTokenAt(m.Past) && m.TokenAt(m.Past) is { IsCapital: true, Spaced: true, Senses.Length: 0 };
        }

        return after.Length > 0 && char.IsLetter(after[0]) && !m.TokenAt(m.Past).Senses.Any(sense => sense.Value is string text && text == after);
    }
}
