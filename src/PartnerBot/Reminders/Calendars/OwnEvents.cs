using PartnerBot.Planning.Reminding;

namespace PartnerBot.Reminders.Calendars;

/// <summary>A person's own reminders in their calendar: one event, or one for each rhythm, with what was settled left out and what was put off moved.</summary>
internal static class OwnEvents
{
    public static void Write(ContentLines lines, OwnReminder own, PersonSettings settings, DateTimeOffset now)
    {
        if (!own.IsSeries)
        {
            Event(own.Id, At(own.Day), null);
            return;
        }

        foreach (var (rhythm, number) in own.Rhythms.Select((rhythm, at) => (rhythm, at)))
        {
            var id = number == 0 ? own.Id : $"{own.Id}-{number + 1}";
            var first = Repeating.First(rhythm, own.Day);
            Event(id, At(first), rhythm);
            foreach (var (of, to) in own.Moved.Where(one => Repeating.Until(rhythm, first, one.Key).Contains(one.Key)))
            {
                Event(id, At(to), null, At(of));
            }
        }

        Moment At(DateOnly day) => new(day, own.Time ?? settings.At, settings.In);

        void Event(string id, Moment at, Recognizers.Times.Rhythm? rhythm, Moment? insteadOf = null)
        {
            Feed.Begin(lines, "VEVENT", id, now, own.Edition).Say("SUMMARY", own.Text);
            if (insteadOf is not null)
            {
                lines.Add($"RECURRENCE-ID;TZID={at.Zone}", Stamps.Wall(insteadOf.Day, insteadOf.Time));
            }

            Feed.Times(lines, at, rhythm, own.End is { } end ? At(end) : null);
            Feed.Ring(lines, own.Text);
            lines.Add("END", "VEVENT");
        }
    }
}
