using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using static PartnerBot.Recognizers.Times.Meanings.Meaning;

namespace PartnerBot.Recognizers.Times.Rules;

/// <summary>Readings in either language that hold only among certain neighbours.</summary>
internal static class Guards
{
    /// <summary>"3D-Drucker", "2D scan".</summary>
    public static bool IsDimension(Match m) => m.Int("n") <= 3 && m.TokenAt(m.Past - 1).Word == "d"
        && (m.After() == "-" || (m.HasTokenAt(m.Past) && m.TokenAt(m.Past).IsWord));

    /// <summary>"20 years old", "12 Jahre alt".</summary>
    public static bool IsAge(Match m) => m.After() is "old" or "alt" or "alte" or "alten" or "alter" || (m.After() == "of" && m.After(1) == "age");

    /// <summary>"Karton 12 bis 25.1.", "room 3 to 5 January": the first number tells things of a kind apart, and is no day.</summary>
    public static bool IsNumbered(Match m) => m.Before() is
        "nummer" or "nr" or "no" or "number" or "raum" or "saal" or "zimmer" or "gruppe" or "kapitel" or "teil" or "kiste" or "karton" or "paket" or "ordner" or "seite" or "blatt" or "punkt" or "top"
        or "tisch" or "stand" or "regal" or "klasse" or "haus" or "etage" or "phase" or "schritt" or "runde" or "modul" or "aufgabe" or "ziel" or "band" or "heft"
        or "room" or "hall" or "group" or "chapter" or "part" or "box" or "parcel" or "folder" or "page" or "item" or "table" or "shelf" or "class" or "floor" or "step" or "round" or "module" or "task" or "goal" or "volume"
        || (m.Before() == "." && m.Before(2) is "nr" or "no");

    /// <summary>"End of year", "end of the month": the present one.</summary>
    public static object? PresentUnit(Match m) => Rules.Periods.Relative(m.Get<Unit>("unit"), 0, m.Scene.Today) as Span;

    /// <summary>Two numbers and a slash; 24/7 and the like are no dates.</summary>
    public static object? Slash(Match m) =>
        (m.Int("a") == 24 && m.Int("b") == 7)
        || (m.Before() == "-" && m.HasTokenAt(m.First - 2) && m.TokenAt(m.First - 2).IsWord && !m.TokenAt(m.First).Spaced)
        || m.After() is "of" or "der" or "des" or "aller"
        || (m.Int("a") < m.Int("b") && m.After() is "cup" or "page" or "seite")
            ? null
            : Days.Numeric(m);

    /// <summary>Dr. Jan, Herr Mai.</summary>
    public static bool IsName(Match m) => (m.Before() == "." ? m.Before(2) : m.Before()) is "mr" or "mrs" or "ms" or "dr" or "prof" or "herr" or "herrn" or "frau";

    /// <summary>A number of four digits is a year unless it counts something.</summary>
    public static object? Year(Match m) => IsCount(m) ? null : Years.Named(m);

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

        if (EnglishGuards.LeadsToPeriod(m)
            || m.Before() is "but" or "year" or "jahr" or "jahre" or "seit" or "bis" or "ab" or "von" or "nach" or "vor" or "und" or "oder" or "ende" or "anfang" or "mitte")
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
