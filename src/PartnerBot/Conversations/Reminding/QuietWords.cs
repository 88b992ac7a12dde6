using System.Text.RegularExpressions;
using PartnerBot.Planning.Reminding;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Reminding;

/// <summary>Reads quiet hours: "Ruhe von 18 bis 7 Uhr", "nicht vor 8 Uhr", "nach 18 Uhr keine Erinnerungen", "nur zwischen 9 und 16 Uhr", "keine Ruhezeit mehr".</summary>
internal static partial class QuietWords
{
    /// <summary>Null where the words say nothing about quiet hours.</summary>
    public static (PersonSettings After, Line? Fault)? Read(PersonSettings settings, string words)
    {
        if (Lifted().IsMatch(words))
        {
            return (settings with { QuietFrom = null, QuietUntil = null }, null);
        }

        var times = SpokenClock.In(words);
        var only = Between().IsMatch(words);
        return times switch
        {
            [var from, var until] when only && Not().IsMatch(words) => Kept(settings, from, Afternoon(from, until)),
            [var open, var close] when only => Kept(settings, Afternoon(open, close), open),
            [var from, var until] when Quiet().IsMatch(words) => Kept(settings, from, until),
            // "Not before 8" means that the reminder comes at 8.
            [var first] when Not().IsMatch(words) && Before().IsMatch(words) || Earliest().IsMatch(words) =>
                Kept(settings.At < first ? settings with { Hour = first } : settings, settings.QuietFrom ?? TimeOnly.MinValue, first),
            [var last] when (Not().IsMatch(words) && After().IsMatch(words)) || Quiet().IsMatch(words) =>
                Kept(settings, last, settings.QuietUntil ?? TimeOnly.MinValue),
            [] when Quiet().IsMatch(words) && From().IsMatch(words) => (settings, Bad(settings)),
            _ => null,
        };
    }

    /// <summary>With these quiet hours, or why they cannot be.</summary>
    public static (PersonSettings After, Line? Fault) Kept(PersonSettings settings, TimeOnly from, TimeOnly until) =>
        from != until && !settings.At.IsBetween(from, until) ? (settings with { QuietFrom = from, QuietUntil = until }, null) : (settings, Bad(settings));

    private static Line Bad(PersonSettings settings) => new("settings.bad-quiet", ("time", new Clock(settings.At)));

    // "Between 9 and 4" ends in the afternoon.
    private static TimeOnly Afternoon(TimeOnly open, TimeOnly close) => close <= open && close.Hour is > 0 and < 12 && close.AddHours(12) > open ? close.AddHours(12) : close;

    [GeneratedRegex(@"\b(?:keine|ohne|no)\s+(?:ruhe(?:zeit(?:en)?)?|quiet\s+(?:hours|time))\b|\b(?:ruhe(?:zeit(?:en)?)?|quiet\s+(?:hours|time))\b\D{0,20}\b(?:aus|weg|aufheben|abschalten|löschen|beenden|off|gone)\b|\b(?:lift|remove|clear|drop|turn off|end)\b\D{0,10}\bquiet\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Lifted();

    [GeneratedRegex(@"\b(?:ruhe\w*|quiet|stör\w*|disturb)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Quiet();

    [GeneratedRegex(@"\b(?:keine?n?|nicht|nichts|nie|ruhe|stör\w*|no|not|nothing|never|quiet|disturb)\b|n't\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Not();

    [GeneratedRegex(@"\b(?:vor|before|until|till|bis)\s+\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Before();

    [GeneratedRegex(@"\b(?:nach|ab|after|from|past|since)\s+\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex After();

    [GeneratedRegex(@"\b(?:erst|frühestens|nur)\s+(?:ab|nach)\s+\d|\b(?:only|not)\s+(?:after|from)\s+\d{1,2}(?:\W*am\b|\W*$|[:.]\d\d\W*$)|\b(?:earliest)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Earliest();

    [GeneratedRegex(@"\b(?:zwischen|between)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Between();

    [GeneratedRegex(@"\b(?:von|from)\b.*\b(?:bis|to|till|until)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex From();
}
