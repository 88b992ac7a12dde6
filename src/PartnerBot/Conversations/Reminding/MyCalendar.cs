using System.Text.RegularExpressions;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Reminding;

namespace PartnerBot.Conversations.Reminding;

/// <summary>The person's own calendar feed: its secret address is given, renewed or taken away.</summary>
internal static partial class MyCalendar
{
    public static Decision Tell(Talk talk, string words)
    {
        if (Own.Settings(talk) is not { } settings)
        {
            return Own.Ask(talk);
        }

        var ends = Ending().IsMatch(words);
        if (settings.Calendar is { } known && (ends || Renewing().IsMatch(words)))
        {
            var key = new RecordKey(CalendarKey.Kind, known);
            if (!talk.Scene.Fetched.Ones.TryGetValue(key, out var record))
            {
                return new Decision.Needs(new Need.One(key.Kind, key.Id));
            }

            if (record is not null)
            {
                talk.Keep(CalendarKey.Take(record));
            }

            settings = settings with { Calendar = null };
        }

        if (!ends && settings.Calendar is null)
        {
            settings = settings with { Calendar = talk.Scene.FreshId };
            talk.Keep(CalendarKey.Give(talk.Scene.FreshId, talk.Scene.Person));
        }

        if (settings != Own.Settings(talk))
        {
            Own.Keep(talk, settings);
        }

        talk.Say(ends ? "calendar.off" : talk.Scene.Home is null ? "calendar.path" : "calendar.address", ("address", $"{talk.Scene.Home}/calendar/{settings.Calendar}.ics"));
        Guide.Repeat(talk);
        return talk.Done("command", "my-calendar");
    }

    [GeneratedRegex(@"\b(?:abschalten|abstellen|löschen|revoke|switch off|stop)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ending();

    [GeneratedRegex(@"\b(?:erneuern|renew)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Renewing();
}
