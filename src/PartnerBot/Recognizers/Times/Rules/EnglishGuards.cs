using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using static PartnerBot.Recognizers.Times.Meanings.Meaning;

namespace PartnerBot.Recognizers.Times.Rules;

/// <summary>English readings that hold only among certain neighbours.</summary>
internal static class EnglishGuards
{
    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "on", "by", "until", "till", "before", "after", "since", "due", "from", "between", "starting", "for",
    };

    private static readonly HashSet<string> Periods = new(StringComparer.Ordinal)
    {
        "in", "of", "this", "next", "last", "by", "until", "till", "since", "before", "after", "for", "from", "to", "through", "during", "and", "or",
        "around", "about", "late", "early", "mid", "-", "between", "every", "each", "past", "coming", "starting", "ending", "beginning", "end",
    };

    /// <summary>The word before is one that leads to a month, a year or a season.</summary>
    public static bool LeadsToPeriod(Match m) => Periods.Contains(m.Before());

    /// <summary>"It will last three weeks."</summary>
    public static bool IsVerb(Match m) => m.TokenAt(m.First).Word == "last"
        && m.Before() is "will" or "shall" or "should" or "would" or "can" or "could" or "may" or "might" or "must" or "to" or "t" or "not" or "ll" or "usually";

    /// <summary>The 27th, where a day is expected and nothing is counted.</summary>
    public static object? OnNumber(Match m)
    {
        if (m.Before() is not ("on" or "by" or "until" or "till" or "before" or "after" or "due" or "since" or "am" or "zum" or "bis" or "ab" or "vor" or "nach")
            || (m.Before() != "on" && !HasDigits(m))
            || (m.Before() != "on" && m.TokenAt(m.Past - 1).IsNumber)
            || IsFollowedByThing(m))
        {
            return null;
        }

        return Days.Number(m.Int("day"), m.Scene.Today);
    }

    /// <summary>April of 87, but not "may 20" or "june 30".</summary>
    public static object? ShortYearMonth(Match m) => m.TokenAt(m.Past - 2).Word is "of" or "'" ? Rules.Periods.Month(m) : null;

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
        if (m.Before() is "up" or "-")
        {
            return null;
        }

        var reading = new Reading("PRESENT_REF", null, m.Scene.Today);
        return new Span(reading, reading, Scale.Day) { Mod = "before" };
    }

    /// <summary>"Now" is a day only at the end of a range; elsewhere it is a word like any other.</summary>
    public static object? RelativeDay(Match m) => m.TokenAt(m.First).Word == "now"
        && !(m.Before() is "from" or "until" or "till" or "to" or "between" or "through" or "by"
            || (m.Before() == "and" && !(m.HasTokenAt(m.Past) && m.TokenAt(m.Past).IsWord)) || m.After() is "to" or "until" or "till" or "through" or "-")
            ? null
            : Days.Relative(m);

    /// <summary>"In 90 s" are the nineties; "after 20 s" are seconds.</summary>
    public static object? ShortDecade(Match m) => m.Before() is "in" or "the" or "of" or "during" ? Years.ShortDecade(m) : null;

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

    /// <summary>May, mar and march are words of their own.</summary>
    public static object? Month(Match m)
    {
        var word = m.TokenAt(m.First).Word;
        if (Guards.IsName(m) || IsMayVerb(m))
        {
            return null;
        }

        var isLedTo = Periods.Contains(m.Before()) && (word == "march" || m.Before() is not ("and" or "or" or "-") || m.Before(2) is "now" or "today" || IsBehindMonth(m));
        return word is not ("may" or "mar" or "march") || isLedTo || m.After() is "to" or "through" or "-" or "until" || (word == "march" && m.First == 0)
            ? Rules.Periods.Month(m)
            : null;
    }

    /// <summary>"This May", not "this may be".</summary>
    public static object? MonthOfRelativeYear(Match m) => IsMayVerb(m) ? null : Rules.Periods.MonthOfRelativeYear(m);

    /// <summary>Fall is a verb, spring a place where water comes from.</summary>
    public static object? Season(Match m) => m.TokenAt(m.First).Word is not ("fall" or "spring") || Periods.Contains(m.Before()) || m.Before() is "the" or "whole"
        ? Seasons.Season(m)
        : null;

    /// <summary>"March and May", "April or May".</summary>
    private static bool IsBehindMonth(Match m) =>
        m.HasTokenAt(m.First - 2) && m.TokenAt(m.First - 2) is { IsWord: true } other && other.Senses.Any(sense => sense.Value is int and >= 1 and <= 12);

    private static bool IsMayVerb(Match m) => m.TokenAt(m.Past - 1).Word == "may"
        && m.After() is "be" or "not" or "have" or "take" or "also" or "well" or "seem" or "look" or "need" or "help" or "change" or "want" or "go" or "come";

    /// <summary>"By the 15th" is a day, "after the first" may be anything.</summary>
    private static bool HasDigits(Match m) => Enumerable.Range(m.First, m.Past - m.First).Any(i => m.TokenAt(i).IsNumber);

    private static bool IsFollowedByThing(Match m)
    {
        if (!m.HasTokenAt(m.Past))
        {
            return false;
        }

        var next = m.TokenAt(m.Past);
        return next.Word is "%" or "€" or "$" or ":" or "/" || next.IsNumber || (next.IsWord && next.Senses.All(sense => sense.Value is not string text || text != next.Word));
    }
}
