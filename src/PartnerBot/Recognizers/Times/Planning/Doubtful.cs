using System.Collections.Frozen;
using System.Globalization;
using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Times.Planning;

/// <summary>Words for a day that people read in two ways wherever they stand: alone, behind "bis" and "before", with a time of day.</summary>
internal static class Doubtful
{
    /// <summary>What lies further off is in the week that comes whatever "next" means.</summary>
    private const int Farthest = 14;

    private static readonly string[] Next = ["next", "nxt", "nächst", "naechst", "nachst"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Weekdays = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "montag", "mo", "dienstag", "di", "mittwoch", "mi", "donnerstag", "do", "freitag", "fr", "samstag", "sa", "sonnabend", "sonntag", "so",
        "monday", "mon", "tuesday", "tue", "tues", "wednesday", "wed", "thursday", "thu", "thur", "thurs", "friday", "fri", "saturday", "sat", "sunday", "sun")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The other day; null where the words are clear.</summary>
    /// <param name="day">As the words were read.</param>
    public static OtherReading? Of(string text, DateOnly day, Language language, DateOnly today) => Swapped(text, day, language, today) ?? Week(text, day, today);

    /// <summary>03/04 the other way round.</summary>
    private static OtherReading? Swapped(string text, DateOnly day, Language language, DateOnly today)
    {
        var parts = (text.Split(' ').FirstOrDefault(word => word.Contains('/', StringComparison.Ordinal)) ?? "").Trim(',', '.').Split('/');
        if (parts.Length is < 2 or > 3 || !Number(parts[0], out var a) || !Number(parts[1], out var b) || a > 12 || b > 12 || a == b)
        {
            return null;
        }

        var (month, number) = language == Language.German ? (a, b) : (b, a);
        var other = new DateOnly(day.Year, month, number);
        // Without a year both readings lie ahead.
        other = parts.Length == 2 && other < today ? other.AddYears(1) : other;
        return new OtherReading(other, other, Ambiguity.DayMonthOrder);
    }

    /// <summary>"Next Friday" that was read as the one after the coming Friday.</summary>
    private static OtherReading? Week(string text, DateOnly day, DateOnly today)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(words, word => Array.Exists(Next, next => word.StartsWith(next, StringComparison.OrdinalIgnoreCase)));
        var coming = day.AddDays(-7);
        return at >= 0 && at + 1 < words.Length && Weekdays.Contains(words[at + 1].AsSpan().TrimEnd(".,")) && coming > today && day.DayNumber - today.DayNumber <= Farthest
            ? new OtherReading(coming, coming, Ambiguity.NextWeekday)
            : null;
    }

    private static bool Number(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
