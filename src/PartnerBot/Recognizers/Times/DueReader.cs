using System.Globalization;
using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Times;

/// <summary>
/// Reads words as a day, or as a distance from one of the plan's own dates: "H−6 Wochen", "sechs Wochen vor der Haushaltsberatung",
/// "two weeks after kick-off". Pure; what it hangs on is said in either language.
/// </summary>
public static class DueReader
{
    private const int MonthsOfYear = 12;

    /// <summary>What the words say; null where they name no day at all.</summary>
    /// <param name="local">The person's wall time.</param>
    /// <param name="anchors">The plan's own dates by key; an open one is null. The usual ones are known by name, see <see cref="Words.PlanDates"/>.</param>
    public static Due? Read(string words, Language language, DateTime local, IReadOnlyDictionary<string, DateOnly?> anchors)
    {
        ArgumentNullException.ThrowIfNull(anchors);
        return Read(words, language, local, [.. anchors.Select(anchor => new Anchor(anchor.Key, [], anchor.Value))]);
    }

    /// <summary>What the words say, with names of one's own for the plan's dates.</summary>
    public static Due? Read(string words, Language language, DateTime local, IReadOnlyList<Anchor> anchors)
    {
        ArgumentNullException.ThrowIfNull(anchors);
        // The distance itself is wanted, not only the day, since it moves with the date: so no date is told here.
        var context = new TimeContext { Anchors = [.. anchors.Select(anchor => anchor with { Day = null })] };
        var second = language == Language.German ? Language.English : Language.German;
        // Whoever speaks German may still write a day in English: the reading that takes in more of the words wins.
        var (own, foreign) = (First(words, language, local, context), First(words, second, local, context));
        return Length(foreign) > Length(own) ? Meant(foreign!, anchors) : own is null ? null : Meant(own, anchors);
    }

    private static PlanningDate? First(string words, Language language, DateTime local, TimeContext context) =>
        SchoolBreaks.Beside(Judgement.Of(TimeRecognizer.Recognize(words, language, local, context), language, local, context), words).FirstOrDefault();

    private static int Length(PlanningDate? found) => found?.Entity.Text.Length ?? 0;

    private static Due? Meant(PlanningDate found, IReadOnlyList<Anchor> anchors) => found switch
    {
        PlanningDate.On(_, var day, var other) => new Due.On(day, other),
        PlanningDate.By(_, var last, var other) => new Due.On(last, other),
        PlanningDate.During(_, _, var last, var other) => new Due.On(last, other),
        PlanningDate.From(_, var first, var other) => new Due.On(first, other),
        PlanningDate.Hanging(_, var anchor, var offset) => Hanging(anchor, offset, anchors),
        PlanningDate.Impossible(var entity, var why) => new Due.Impossible(entity.Text, why),
        _ => null,
    };

    private static Due.Hanging? Hanging(string key, string offset, IReadOnlyList<Anchor> anchors)
    {
        var count = offset.TrimStart('-').TrimStart('P');
        if (count.Length < 2 || !int.TryParse(count.AsSpan(0, count.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var (size, unit) = count[^1] switch
        {
            'W' => (number, DueUnit.Weeks),
            'M' => (number, DueUnit.Months),
            'Y' => (number * MonthsOfYear, DueUnit.Months),
            _ => (number, DueUnit.Days),
        };
        var signed = offset.StartsWith('-') ? -size : size;
        var day = anchors.FirstOrDefault(anchor => anchor.Key == key)?.Day;
        return new Due.Hanging(key, signed, unit, day is { } known ? Shifted(known, signed, unit) : null);
    }

    // Nobody plans beyond the calendar; such a distance leaves the day open.
    private static DateOnly? Shifted(DateOnly day, int offset, DueUnit unit)
    {
        var days = unit switch { DueUnit.Weeks => offset * 7L, DueUnit.Months => offset * 31L, _ => offset };
        return day.DayNumber + days < DateOnly.MinValue.DayNumber + 31 || day.DayNumber + days > DateOnly.MaxValue.DayNumber - 31 ? null
            : unit switch
            {
                DueUnit.Weeks => day.AddDays(offset * 7),
                DueUnit.Months => day.AddMonths(offset),
                _ => day.AddDays(offset),
            };
    }
}
