using PartnerBot.Planning.Reminding;

namespace PartnerBot.Reminders.Calendars;

/// <summary>A person's own reminders in their calendar: one event, or one for each rhythm, with what was settled left out and what was put off moved.</summary>
/// <param name="edition">Rises with every change of the settings, in which they lie.</param>
internal sealed class OwnEvents(ContentLines lines, PersonSettings settings, long edition, DateTimeOffset now)
{
    public void Write(OwnReminder own)
    {
        if (!own.IsSeries)
        {
            Event(own, own.Id, own.Day);
            return;
        }

        var alone = Alone(own);
        foreach (var (rhythm, number) in own.Rhythms.Select((rhythm, at) => (rhythm, at)))
        {
            // It begins after what is settled, so that no program rings for it again.
            var first = Repeating.First(rhythm, own.Day);
            var start = own.Settled is { } settled ? Repeating.Next(rhythm, first, settled) : first;
            if (start > own.End)
            {
                continue;
            }

            var id = number == 0 ? own.Id : $"{own.Id}-{number + 1}";
            var moved = own.Moved.Where(one => one.Key >= start && Repeating.Until(rhythm, first, one.Key).Contains(one.Key)).ToList();
            var away = moved.Select(one => one.Key).Where(of => !alone.Contains(of));
            Event(own, id, start, more: at =>
            {
                Feed.Repeats(lines, at, rhythm, first, now, own.End);
                foreach (var of in away)
                {
                    lines.Add($"EXDATE;TZID={at.Zone}", Stamps.Wall(of, at.Time));
                }
            });
            foreach (var (of, to) in moved.Where(one => alone.Contains(one.Key)))
            {
                Event(own, id, to, more: at => lines.Add($"RECURRENCE-ID;TZID={at.Zone}", Stamps.Wall(of, at.Time)));
            }
        }
    }

    // What was put off to a day on which it comes anyway comes once there.
    private static HashSet<DateOnly> Alone(OwnReminder own) =>
        [.. own.Moved.Where(one => own.Moved.ContainsKey(one.Value) || one.Value <= own.Settled || !own.Until(one.Value).Contains(one.Value)).DistinctBy(one => one.Value).Select(one => one.Key)];

    private void Event(OwnReminder own, string id, DateOnly day, Action<Moment>? more = null)
    {
        var at = new Moment(day, own.Time ?? settings.At, settings.In);
        Feed.Begin(lines, "VEVENT", id, now, edition + own.Edition).Say("SUMMARY", own.Text);
        Feed.Times(lines, at);
        more?.Invoke(at);
        Feed.Ring(lines, own.Text);
        lines.Add("END", "VEVENT");
    }
}
