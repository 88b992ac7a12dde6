using System.Globalization;
using System.Text.RegularExpressions;
using PartnerBot.Recognizers;
using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Commands;

/// <summary>What the words of a command say about time.</summary>
/// <param name="Day">The day; of a stretch, its last one.</param>
/// <param name="Other">The second day the words could mean.</param>
/// <param name="Time">The time of day; of two readings the one within working hours.</param>
/// <param name="Rhythm">How it comes back.</param>
/// <param name="RhythmWords">The words that say how it comes back.</param>
/// <param name="Due">The day, or the distance from one of the plan's dates.</param>
internal sealed partial record CommandTimes(DateOnly? Day, DateOnly? Other, TimeOnly? Time, Rhythm? Rhythm, string? RhythmWords, Due? Due)
{
    private static readonly TimeOnly Morning = new(7, 0);
    private static readonly TimeOnly Evening = new(19, 0);
    private const int Earliest = 7;

    public static CommandTimes In(string text, Language language, DateTime local, IReadOnlyDictionary<string, DateOnly?> anchors)
    {
        var entities = TimeRecognizer.Recognize(text, language, local);
        var due = DueReader.Read(text, language, local, anchors);
        var (day, other) = due switch
        {
            Due.On(var on, var second) => (on, second?.Last),
            Due.Hanging(_, _, _, var resolved) => (resolved, null),
            _ => ((DateOnly?)null, (DateOnly?)null),
        };
        var repeat = entities.FirstOrDefault(entity => Recognizers.Times.Rhythm.Of(entity) is not null);
        var rhythm = repeat is null ? null : Recognizers.Times.Rhythm.Of(repeat);
        var time = entities.Select(Clock).OfType<TimeOnly>().Cast<TimeOnly?>().FirstOrDefault() ?? rhythm?.At;
        return new CommandTimes(day, other, time, rhythm is { At: null } ? rhythm with { At = time } : rhythm, repeat?.Text, due);
    }

    private static TimeOnly? Clock(Entity entity)
    {
        var times = entity.Resolution.Values.Where(value => value.Type is "time" or "datetime" or "timerange" or "datetimerange")
            .Select(value => value.Value ?? value.Start).OfType<string>()
            .Select(value => TimeOnly.TryParseExact(value[^8..], "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : (TimeOnly?)null)
            .OfType<TimeOnly>().ToList();
        // "Um 3" without more is three in the afternoon, in a language that counts to 24 as well.
        return times is [var only] && only.Hour is > 0 and < Earliest && only.Minute == 0 && BareHour().IsMatch(entity.Text) ? only.AddHours(12)
            : times.Count == 0 ? null : times.Cast<TimeOnly?>().FirstOrDefault(time => time >= Morning && time < Evening) ?? times[0];
    }

    [GeneratedRegex(@"\b(?:um|gegen|ab)\s+\d{1,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex BareHour();
}
