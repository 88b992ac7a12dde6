using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;
using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Reminders.Calendars;

/// <summary>
/// A person's tasks and dates as iCalendar (RFC 5545): each task as a to-do and, for programs that show none, as a short event at the hour of
/// the digest; both ring then.
/// </summary>
internal static class Feed
{
    /// <param name="edition">The settings' version: hour and zone are theirs, so with each change every entry is a later one.</param>
    public static string Write(string person, PersonSettings settings, long edition, IReadOnlyList<Plan> plans, Language language, DateTimeOffset now)
    {
        var lines = new ContentLines();
        lines.Add("BEGIN", "VCALENDAR").Add("VERSION", "2.0").Add("PRODID", "-//PartnerBot//Reminders//EN").Add("CALSCALE", "GREGORIAN")
            .Add("METHOD", "PUBLISH").Say("X-WR-CALNAME", Words.Say(language, "calendar.name")).Add("X-WR-TIMEZONE", settings.In)
            .Add("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        ZoneRules.Write(lines, settings.In, now);
        foreach (var plan in plans.Where(plan => Rights.Of(plan.StandingIn(person, false), Deed.FollowCalendar) != Grant.No).OrderBy(plan => plan.Id, StringComparer.Ordinal))
        {
            var whose = new Whose(plan);
            foreach (var occasion in Occasions.Of(plan))
            {
                if (!occasion.IsTask)
                {
                    Date(lines, plan, occasion, language, edition, now);
                }
                else if (Responsible.Of(plan, occasion.Owner, whose).Person == person)
                {
                    Task(lines, plan, occasion, settings, edition, now);
                }
            }
        }

        var events = new OwnEvents(lines, settings, edition, now);
        foreach (var own in settings.Own)
        {
            events.Write(own);
        }

        return lines.Add("END", "VCALENDAR").ToString();
    }

    private static void Task(ContentLines lines, Plan plan, Occasion task, PersonSettings settings, long edition, DateTimeOffset now)
    {
        var entry = plan.Entry(task.Item)!;
        var title = entry.Said("title")!;
        var rhythm = Repeating.Read(task.Rhythm);
        var at = new Moment(task.Day, settings.At, settings.In);
        Begin(lines, "VTODO", $"{plan.Id}-{task.Item}-todo", now, edition + Sequence(plan, entry)).Say("SUMMARY", title).Say("DESCRIPTION", plan.Title)
            .Add($"DUE;TZID={settings.In}", Stamps.Wall(at.Day, at.Time)).Add("STATUS", entry.Picked("state") == "in-progress" ? "IN-PROCESS" : "NEEDS-ACTION");
        if (task.Urgent)
        {
            lines.Add("PRIORITY", "1");
        }

        lines.Add("BEGIN", "VALARM").Add("ACTION", "DISPLAY").Say("DESCRIPTION", title).Add("TRIGGER;VALUE=DATE-TIME", Stamps.Utc(at.Instant)).Add("END", "VALARM")
            .Add("END", "VTODO");

        Begin(lines, "VEVENT", $"{plan.Id}-{task.Item}", now, edition + Sequence(plan, entry)).Say("SUMMARY", title).Say("DESCRIPTION", plan.Title).Add("TRANSP", "TRANSPARENT");
        Times(lines, at);
        if (rhythm is not null)
        {
            Repeats(lines, at, rhythm, at.Day, now);
        }

        Ring(lines, title);
        lines.Add("END", "VEVENT");
    }

    private static void Date(ContentLines lines, Plan plan, Occasion date, Language language, long edition, DateTimeOffset now)
    {
        var entry = plan.Entry(date.Item)!;
        var kind = entry.Picked("kind") is { } picked && AnchorForm.Kinds.Ids.Contains(picked) ? Words.Say(language, AnchorForm.Kinds.Key(picked)) : plan.Title;
        Begin(lines, "VEVENT", $"{plan.Id}-{date.Item}", now, edition + Sequence(plan, entry)).Say("SUMMARY", $"{kind}: {plan.Title}")
            .Add("DTSTART;VALUE=DATE", Stamps.Day(date.Day)).Add("DTEND;VALUE=DATE", Stamps.Day(date.Day.AddDays(1))).Add("TRANSP", "TRANSPARENT")
            .Add("BEGIN", "VALARM").Add("ACTION", "DISPLAY").Say("DESCRIPTION", kind).Add("TRIGGER", "-P7D").Add("END", "VALARM").Add("END", "VEVENT");
    }

    internal static ContentLines Begin(ContentLines lines, string component, string id, DateTimeOffset now, long sequence) =>
        lines.Add("BEGIN", component).Add("UID", $"{id}@partnerbot").Add("DTSTAMP", Stamps.Utc(now)).Add("SEQUENCE", $"{sequence}");

    internal static void Times(ContentLines lines, Moment at) => lines.Add($"DTSTART;TZID={at.Zone}", Stamps.Wall(at.Day, at.Time)).Add("DURATION", "PT15M");

    /// <param name="first">The day from which it is counted.</param>
    /// <param name="end">Its last day; null means it goes on.</param>
    internal static void Repeats(ContentLines lines, Moment at, Rhythm rhythm, DateOnly first, DateTimeOffset now, DateOnly? end = null)
    {
        lines.Add("RRULE", Rules.Of(rhythm, first) + (end is { } last ? $";UNTIL={Stamps.Utc((at with { Day = last }).Instant)}" : ""));
        foreach (var day in Rules.Beside(rhythm, first, end is { } over && over < ZoneRules.Horizon(now) ? over : ZoneRules.Horizon(now)).Where(day => day > at.Day))
        {
            lines.Add($"RDATE;TZID={at.Zone}", Stamps.Wall(day, at.Time));
        }
    }

    internal static void Ring(ContentLines lines, string text) =>
        lines.Add("BEGIN", "VALARM").Add("ACTION", "DISPLAY").Say("DESCRIPTION", text).Add("TRIGGER", "PT0S").Add("END", "VALARM");

    // Rises with every change of the entry, and of the dates on which it may hang.
    private static long Sequence(Plan plan, Entry entry) =>
        entry.Answers.Values.Concat(entry["due"] is Value.Relative ? plan.Of("anchor").SelectMany(anchor => anchor.Answers.Values) : [])
            .Select(answer => answer.Version).DefaultIfEmpty(0).Max();
}
