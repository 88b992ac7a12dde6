using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnerBot.Conversations.Reminding;

/// <summary>The times of day that stand in words as figures: "18", "7:30", "6 pm".</summary>
internal static partial class SpokenClock
{
    public static IReadOnlyList<TimeOnly> In(string words) => [.. Time().Matches(words).Select(Read).OfType<TimeOnly>()];

    private static TimeOnly? Read(Match match)
    {
        var hour = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups[2].Success ? int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) : 0;
        hour = match.Groups[3].Value.ToUpperInvariant() switch
        {
            "P" when hour is >= 1 and < 12 => hour + 12,
            "A" when hour == 12 => 0,
            _ => hour,
        };
        // Midnight at the end of a day is midnight.
        return hour is >= 0 and <= 24 && minute < 60 ? new TimeOnly(hour % 24, minute) : null;
    }

    [GeneratedRegex(@"(?<![\d.,:/])(\d{1,2})(?:[:.](\d{2}))?(?![\d/])\s*(?:([ap])\.?m\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Time();
}
