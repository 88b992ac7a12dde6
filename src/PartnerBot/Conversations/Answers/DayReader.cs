using System.Globalization;
using PartnerBot.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Answers;

/// <summary>Calendar days, in the person's own way of writing them.</summary>
internal static class DayReader
{
    private static readonly string[] Iso = ["yyyy-MM-dd"];

    public static Reading Read(string words, Language language, DateOnly today)
    {
        var culture = CultureInfo.GetCultureInfo(language.Tag());
        if (!DateOnly.TryParseExact(words, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && !DateOnly.TryParse(words, culture, out day))
        {
            return new Reading.Refused(new Line("answer.no-day"));
        }

        return day.Year is < 2000 or > 2100 ? new Reading.Refused(new Line("answer.far-day", ("day", day)))
            : day < today ? new Reading.Refused(new Line("answer.past-day", ("day", day)))
            : new Reading.Taken(new Value.Day(day));
    }
}
