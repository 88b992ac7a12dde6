using System.Globalization;

namespace PartnerBot.Recognizers.Times;

/// <summary>
/// What a recurrence means for a plan. Recognizers-Text's TIMEX loses the "other" of "every other Friday"; it is read from the words here.
/// </summary>
/// <param name="Every">Count of units between two occasions.</param>
/// <param name="Unit">D, W, M or Y; <c>WD</c> for working days, <c>WE</c> for weekends, H for hours.</param>
/// <param name="Weekday">The weekday, where one was said.</param>
/// <param name="Nth">1 to 5, or -1 for the last one of the month; null where every one is meant.</param>
/// <param name="DayOfMonth">The day number, where one was said.</param>
/// <param name="At">The time, where one was said.</param>
public sealed record Rhythm(double Every, string Unit, DayOfWeek? Weekday = null, int? Nth = null, int? DayOfMonth = null, TimeOnly? At = null)
{
    private static readonly string[] Alternating = ["other", "second", "2nd", "zweite", "biweekly", "fortnight", "vierzehntäg", "zweiwöch", "14-täg", "2-wöch"];
    private static readonly string[] Two = ["two", "2", "zwei", "14", "vierzehn", "fourteen", "bi"];
    private static readonly string[] Spans = ["week", "woche", "tag", "täg", "day", "wöch", "-"];

    /// <summary>The rhythm of an entity of the type set, or null where it is another type or a TIMEX without a rhythm (every January).</summary>
    public static Rhythm? Of(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        if (entity.Resolution.Values is not [{ Type: "set", Timex: var timex }])
        {
            return null;
        }

        var time = timex.IndexOf('T', StringComparison.Ordinal);
        var at = time >= 0 && timex.Length > time + 1 && char.IsAsciiDigit(timex[time + 1]) && timex[0] != 'P' ? Clock(timex[(time + 1)..]) : (TimeOnly?)null;
        var date = timex[0] == 'P' || time < 0 ? timex : timex[..time];
        return date switch
        {
            "" => new Rhythm(1, "D", At: at),
            ['P', ..] => Length(date),
            ['X', 'X', 'X', 'X', '-', 'W', 'X', 'X', '-', var day] => new Rhythm(IsAlternating(entity.Text) ? 2 : 1, "W", Day(day), At: at),
            ['X', 'X', 'X', 'X', '-', 'X', 'X', '-', 'W', 'X', 'X', '-', var day, '-', '#', var nth] =>
                new Rhythm(1, "M", Day(day), nth == '5' ? -1 : nth - '0', At: at),
            ['X', 'X', 'X', 'X', '-', 'X', 'X', '-', .. var number] when int.TryParse(number, out var day) => new Rhythm(1, "M", DayOfMonth: day, At: at),
            _ => null,
        };
    }

    /// <summary>The next day with its weekday, where one was said: the coming Tuesday of "every other Tuesday".</summary>
    public DateOnly? FirstAfter(DateOnly today) =>
        this is { Weekday: { } weekday, Nth: null } ? today.AddDays((((int)weekday - (int)today.DayOfWeek + 6) % 7) + 1) : null;

    private static Rhythm? Length(string timex)
    {
        var digits = timex.TrimStart('P', 'T').TakeWhile(c => char.IsAsciiDigit(c) || c == '.').ToArray();
        return double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var every)
            ? new Rhythm(every, timex.TrimStart('P', 'T')[digits.Length..])
            : null;
    }

    // "Every other", "jeden 2. Dienstag", "alle zwei Wochen dienstags", but not the 2 of 12.30 Uhr.
    private static bool IsAlternating(string text)
    {
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Select((word, at) => word == "2." || Begins(word, Alternating) || (at + 1 < words.Length && Two.Contains(word, StringComparer.OrdinalIgnoreCase) && Begins(words[at + 1], Spans)))
            .Contains(true);
    }

    private static bool Begins(string word, string[] beginnings) => Array.Exists(beginnings, beginning => word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    private static DayOfWeek Day(char number) => (DayOfWeek)((number - '0') % 7);

    private static TimeOnly? Clock(string time) =>
        TimeOnly.TryParseExact(time, ["HH", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock) ? clock : null;
}
