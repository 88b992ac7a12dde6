using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Planning.Reminding;

/// <summary>The days of something that comes back.</summary>
public static class Repeating
{
    private static readonly DateTime AnyDay = new(2027, 1, 4);

    /// <summary>The rhythm in somebody's words, in either language; null where they tell none.</summary>
    public static Rhythm? Read(string? words) => string.IsNullOrWhiteSpace(words) ? null :
        Enum.GetValues<Language>()
            .SelectMany(language => TimeRecognizer.Recognize(words, language, AnyDay))
            .Select(Rhythm.Of)
            .FirstOrDefault(rhythm => rhythm is not null && IsDaily(rhythm));

    /// <summary>Every rhythm in somebody's words ("Mondays and Thursdays"), read in the language that tells more of them.</summary>
    public static IReadOnlyList<Rhythm> ReadAll(string words) =>
        Enum.GetValues<Language>()
            .Select(language => TimeRecognizer.Recognize(words, language, AnyDay).Select(Rhythm.Of).OfType<Rhythm>().Select(Weekend).Where(IsDaily).Distinct().ToList())
            .MaxBy(found => found.Count)!;

    /// <summary>The first day of a rhythm from a day on.</summary>
    public static DateOnly First(Rhythm rhythm, DateOnly from) => rhythm switch
    {
        { Unit: "WD" } => from.DayOfWeek is DayOfWeek.Saturday ? from.AddDays(2) : from.DayOfWeek is DayOfWeek.Sunday ? from.AddDays(1) : from,
        { Unit: "W", Weekday: { } weekday } => from.AddDays(((int)weekday - (int)from.DayOfWeek + 7) % 7),
        { Unit: "M", Nth: { } nth, Weekday: { } weekday } => Weekday(from, nth, weekday) is var day && day >= from ? day : Weekday(from.AddDays(1 - from.Day).AddMonths(1), nth, weekday),
        { Unit: "M", DayOfMonth: { } number } => OfMonth(from, number) is var day && day >= from ? day : OfMonth(from.AddDays(1 - from.Day).AddMonths(1), number),
        _ => from,
    };

    /// <summary>The first day after a day on which it comes, counted from its first one.</summary>
    public static DateOnly Next(Rhythm rhythm, DateOnly first, DateOnly after) => All(rhythm, first).First(day => day > after);

    /// <summary>All days from the first one to the first that is not before a day.</summary>
    public static IEnumerable<DateOnly> Until(Rhythm rhythm, DateOnly first, DateOnly day)
    {
        foreach (var next in All(rhythm, first))
        {
            yield return next;
            if (next >= day)
            {
                yield break;
            }
        }
    }

    private static IEnumerable<DateOnly> All(Rhythm rhythm, DateOnly first)
    {
        for (var turn = 0; ; turn++)
        {
            yield return turn == 0 ? first : Day(rhythm, first, turn);
        }
    }

    private static DateOnly Day(Rhythm rhythm, DateOnly first, int turn)
    {
        var every = (int)rhythm.Every * turn;
        return rhythm.Unit switch
        {
            "D" => first.AddDays(every),
            "WD" => Workday(first, turn),
            "W" => first.AddDays(7 * every),
            "Y" => first.AddYears(every),
            _ when rhythm is { Nth: { } nth, Weekday: { } weekday } => Weekday(first.AddMonths(every), nth, weekday),
            _ when rhythm.DayOfMonth is { } number => OfMonth(first.AddMonths(every), number),
            _ => first.AddMonths(every),
        };
    }

    private static bool IsDaily(Rhythm rhythm) => rhythm is { Every: >= 1, Unit: "D" or "W" or "M" or "Y" or "WD" };

    // A weekend begins on its Saturday.
    private static Rhythm Weekend(Rhythm rhythm) => rhythm.Unit == "WE" ? rhythm with { Unit = "W", Weekday = DayOfWeek.Saturday } : rhythm;

    // The 31st of a month that has none is its last day.
    private static DateOnly OfMonth(DateOnly month, int number) => new(month.Year, month.Month, Math.Min(number, DateTime.DaysInMonth(month.Year, month.Month)));

    private static DateOnly Workday(DateOnly first, int turn)
    {
        var day = first;
        for (var left = turn; left > 0; left -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static DateOnly Weekday(DateOnly month, int nth, DayOfWeek weekday)
    {
        var days = Enumerable.Range(1, DateTime.DaysInMonth(month.Year, month.Month))
            .Select(day => new DateOnly(month.Year, month.Month, day)).Where(day => day.DayOfWeek == weekday).ToList();
        return nth < 0 || nth > days.Count ? days[^1] : days[nth - 1];
    }
}
