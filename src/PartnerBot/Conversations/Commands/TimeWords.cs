using System.Text.RegularExpressions;
using PartnerBot.Conversations.Answers;
using PartnerBot.Recognizers;
using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Commands;

/// <summary>All words of time in a command: besides the calendar's also those that hang on the plan's dates or on school holidays.</summary>
internal static partial class TimeWords
{
    private const string Type = "datetimeV2.date";

    public static IReadOnlyList<Entity> In(string text, Language language, DateTime local, IReadOnlyList<Entity> entities)
    {
        var further = TimeRecognizer.Recognize(text, language, local, new TimeContext { Anchors = WhenReader.Anchors(null) }).Where(entity => IsDistance(text, entity)).ToList();
        if (SchoolBreaks.In(text) is { } holidays)
        {
            further.Add(new Entity(holidays.Text, holidays.Start, holidays.End - 1, Type, new Resolution()));
        }

        // "Two weeks" of "two weeks before the event" is no length of its own.
        return [.. entities.Where(entity => !further.Exists(other => entity.Start <= other.End && other.Start <= entity.End)), .. further];
    }

    // "Prepare the event" names a date of the plan as well, but means the matter; "by the event" means the day.
    private static bool IsDistance(string text, Entity entity) => entity.Resolution.Values is [.., { Timex: ['@', ..] timex }]
        && (!timex.EndsWith("+P0D", StringComparison.Ordinal) || Until().IsMatch(text[Math.Max(0, entity.Start - 20)..entity.Start]) || Until().IsMatch(entity.Text));

    [GeneratedRegex(@"(?:^|\s)(?:bis|by|until|till)(?:\s(?:zur|zum|zu|the|our|dem|der))?(?:\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Until();
}
