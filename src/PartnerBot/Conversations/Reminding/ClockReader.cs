using System.Globalization;
using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Reminding;

/// <summary>The time of day that somebody says, alone or with a day.</summary>
internal static class ClockReader
{
    public static TimeOnly? Read(string words, Language language, DateTime local) =>
        TimeRecognizer.Recognize(words, language, local)
            .Select(entity => entity.Resolution.Values)
            .Where(values => values.Count > 0)
            .Select(values => values[^1])
            .Select(value => value.Type switch
            {
                "time" => Time(value.Value),
                "datetime" when value.Value is { Length: >= 16 } stamp => Time(stamp[11..]),
                _ => null,
            })
            .FirstOrDefault(time => time is not null);

    private static TimeOnly? Time(string? clock) =>
        TimeOnly.TryParseExact(clock, ["HH:mm:ss", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
