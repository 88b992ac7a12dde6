using System.Text.RegularExpressions;
using PartnerBot.Planning.Reminding;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Reminding;

/// <summary>Reads the days of the week on which reminders may come: "nur montags", "freitags keine", "am Wochenende nicht", "auch samstags".</summary>
internal static partial class DayWords
{
    /// <summary>The days afterwards, empty where none would be left; null where the words name none.</summary>
    public static IReadOnlyList<DayOfWeek>? Read(PersonSettings settings, string words)
    {
        if (EveryDay().IsMatch(words))
        {
            return Enum.GetValues<DayOfWeek>();
        }

        List<DayOfWeek> named = [.. Workdays().IsMatch(words) ? [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday] : Named(words),
            .. Weekend().IsMatch(words) ? (DayOfWeek[])[DayOfWeek.Saturday, DayOfWeek.Sunday] : []];
        return named.Count == 0 ? null
            : Only().IsMatch(words) ? named
            : Not().IsMatch(words) ? [.. settings.On.Except(named)]
            : Also().IsMatch(words) ? [.. settings.On.Union(named)]
            : named;
    }

    private static IEnumerable<DayOfWeek> Named(string words) => Enum.GetValues<DayOfWeek>().Where(day => Enum.GetValues<Language>()
        .Any(language => Words.Raw(language, $"weekday.{day}").Split('|').Any(name => Regex.IsMatch(words, $@"\b{name}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))));

    [GeneratedRegex(@"\b(?:jeden tag|täglich|every day|daily)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex EveryDay();

    [GeneratedRegex(@"\b(?:werktags?|werktagen|wochentags|arbeitstagen|montag bis freitag|mo(?:\.|ntags)?\s?(?:-|–|bis)\s?fr|weekdays|workdays|working days|monday to friday)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Workdays();

    [GeneratedRegex(@"\b(?:wochenenden?|weekends?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Weekend();

    [GeneratedRegex(@"\b(?:nur|bloß|only|just)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Only();

    [GeneratedRegex(@"\b(?:keine?n?|nicht|nichts|nie|außer|ohne|no|not|nothing|never|except|without)\b|n't\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Not();

    [GeneratedRegex(@"\b(?:auch|zusätzlich|also|too|as well)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Also();
}
