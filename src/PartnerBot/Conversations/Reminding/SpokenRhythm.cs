using System.Globalization;
using PartnerBot.Planning.Reminding;
using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Reminding;

/// <summary>How an own reminder comes back, in the reader's language: "jeden zweiten Freitag", "every month on the 15th".</summary>
internal sealed record SpokenRhythm(OwnReminder Reminder) : IShown
{
    public string In(Language language) =>
        Reminder.Rhythms.OrderBy(rhythm => ((int)(rhythm.Weekday ?? 0) + 6) % 7).Select(rhythm => One(language, rhythm))
            .Aggregate((one, other) => Words.Say(language, "rhythm.and", ("one", one), ("other", other)));

    private string One(Language language, Rhythm rhythm)
    {
        var every = (int)rhythm.Every;
        var number = every <= 2 ? every.ToString(CultureInfo.InvariantCulture) : "n";
        var key = rhythm switch
        {
            { Unit: "WD" } => "rhythm.workday",
            { Unit: "D" } => $"rhythm.day.{number}",
            { Unit: "W" } => $"rhythm.week.{number}",
            { Unit: "Y" } => every == 1 ? "rhythm.year.1" : "rhythm.year.n",
            { Nth: { } } => every == 1 ? "rhythm.weekday-of-month.1" : "rhythm.weekday-of-month.n",
            _ => every == 1 ? "rhythm.month.1" : "rhythm.month.n",
        };
        var culture = CultureInfo.GetCultureInfo(language.Tag());
        return Words.Say(
            language, key, [("count", every), ("weekday", culture.DateTimeFormat.GetDayName(rhythm.Weekday ?? Reminder.Day.DayOfWeek)),
            ("nth", new Line($"rhythm.nth.{rhythm.Nth ?? 1}")), ("number", Ordinal(language, rhythm.DayOfMonth ?? Reminder.Day.Day)),
            ("date", Reminder.Day.ToString(language == Language.German ? "d. MMMM" : "MMMM d", culture))]);
    }

    private static string Ordinal(Language language, int number) => language == Language.German ? $"{number}." : (number % 10, number / 10) switch
    {
        (1, not 1) => $"{number}st",
        (2, not 1) => $"{number}nd",
        (3, not 1) => $"{number}rd",
        _ => $"{number}th",
    };
}
