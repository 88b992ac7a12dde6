using PartnerBot.Recognizers.Holidays;
using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using PartnerBot.Recognizers.Times.Rules;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>Rules for the days that have a name.</summary>
internal static class NamedDays
{
    public static IEnumerable<Rule> Rules(IReadOnlyList<HolidayName> names) =>
    [
        .. names.SelectMany(name => name.Spellings.Split('|', StringSplitOptions.TrimEntries).Select(words => new Rule("holidayname", words, _ => name))),
        new("holiday", "{holidayname:name}", Yearless),
        new("holidayyear", "{holidayname:name} ,? (of | in | im jahr | im | des jahres)? {year}", InYear),
        new("holidayyear", "{holidayname:name} (of | in | im)? {swing} (year | jahr | jahres)", InRelativeYear),
        new("holidayyear", "{swing} {holidayname:name}", Next),
        new("point", "{holiday:same}", Lengths.Same),
        new("point", "{holidayyear:same}", Lengths.Same),
        new("point", "{weekday} ,? {holiday:same}", Lengths.Same),
    ];

    public static object? WeekendIn(Match m) => InYear(m) is { } day ? Periods.WeekendOf(day) : null;

    private static Meaning.Day? Yearless(Match m)
    {
        var (name, reference) = (m.Get<HolidayName>("name"), m.Scene.Reference);
        if (name.On(reference.Year) is not { } present)
        {
            return null;
        }

        var future = present >= reference ? present : name.On(reference.Year + 1) ?? present;
        var past = present < reference ? present : name.On(reference.Year - 1) ?? present;
        return new Meaning.Day(name.Timex(present), past, future);
    }

    private static Meaning.Day? InYear(Match m) => Settled(m.Get<HolidayName>("name").On(m.Int("year")));

    private static Meaning.Day? InRelativeYear(Match m) => Settled(m.Get<HolidayName>("name").On(m.Scene.Today.Year + m.Int("swing")));

    /// <summary>This, the next or the last one, counted from today.</summary>
    private static Meaning.Day? Next(Match m)
    {
        var (name, today, swing) = (m.Get<HolidayName>("name"), m.Scene.Today, m.Int("swing"));
        var days = Enumerable.Range(today.Year - 1, 3).Select(year => name.On(year)).OfType<DateTime>().ToList();
        return Settled(swing switch
        {
            0 => name.On(today.Year),
            > 0 => days.FirstOrDefault(day => day > today),
            _ => days.LastOrDefault(day => day < today),
        });
    }

    private static Meaning.Day? Settled(DateTime? day) => day is { Year: > 1 } known ? Calendar.Settled(known) : null;
}
