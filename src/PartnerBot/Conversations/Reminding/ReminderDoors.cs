using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Commands;
using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;
using PartnerBot.Recognizers.Times;

namespace PartnerBot.Conversations.Reminding;

/// <summary>Commands about one's own reminders: a new one, a pause, why one came, and how they come.</summary>
internal static class ReminderDoors
{
    private const int MostOwn = 100;
    private const int LongestText = 200;

    public static IReadOnlyList<Door> All { get; } =
    [
        new("remind-me", Deed.OwnData, RemindMe) { Anywhere = true },
        new("pause-reminders", Deed.StopOwnReminders, Pause) { Anywhere = true },
        new("resume-reminders", Deed.StopOwnReminders, Resume) { Anywhere = true },
        new("why-reminder", Deed.OwnData, (talk, _) => WhyReminder.Tell(talk)) { Anywhere = true },
        new("retry-reminders", Deed.OwnData, (talk, _) => RetryReminders.Take(talk)) { Anywhere = true },
        new("reminder-settings", Deed.OwnData, (talk, command) => ReminderSettings.Change(talk, command.Words)) { Anywhere = true },
        new("my-calendar", Deed.OwnData, (talk, command) => MyCalendar.Tell(talk, command.Words)) { Anywhere = true },
    ];

    private static Decision RemindMe(Talk talk, Command command)
    {
        var text = (command.Argument ?? "").Trim();
        // "Erinnere mich Freitag" after a reminder means the reminded task.
        if (text.Length < 3 && talk.State.Reminded.Count > 0)
        {
            return Doors.Carry(talk, command with { Intent = "snooze" });
        }

        if (Own.Settings(talk) is not { } settings)
        {
            return Own.Ask(talk);
        }

        var read = WhenReader.ReadDay(command.Words, talk.Language, talk.Scene.Local, talk.Plan);
        var times = CommandTimes.In(command.Words, talk.Language, talk.Scene.Local, WhenReader.Dates(talk.Plan));
        var time = times.Time;
        var taken = read as Reading.Taken;
        var day = (taken?.Value as Value.Day)?.Date ?? times.Rhythm?.FirstAfter(talk.Scene.Today) ?? (time is not null ? talk.Scene.Today : null);
        if (read is Reading.Refused { Why: var why } && why.Key != "answer.no-day")
        {
            talk.Add(new Replies.Reply.Tell(why));
            return Asked(talk);
        }

        if (text.Length is < 3 or > LongestText || day is not { } on)
        {
            talk.Say(text.Length < 3 ? "remind.what" : "remind.when");
            return Asked(talk);
        }

        // The words are kept; at its hour that is over today, tomorrow's is meant.
        DateOnly Ahead(DateOnly meant) => time <= TimeOnly.FromDateTime(talk.Scene.Local) && meant == talk.Scene.Today ? meant.AddDays(1) : meant;
        var reminder = new OwnReminder($"own-{talk.Scene.FreshId[..8]}", text, Ahead(on), time);
        if (settings.Own.Count >= MostOwn)
        {
            talk.Say("remind.full", ("most", MostOwn));
            return Asked(talk);
        }

        Own.Keep(talk, settings with { Own = [.. settings.Own, reminder] });
        talk.Say(time is null ? "remind.set" : "remind.set-at", ("text", text), ("day", reminder.Day), ("time", new Clock(time ?? settings.At)));
        if (times.Rhythm is not null && taken is null)
        {
            talk.Say("remind.once");
        }

        Own.Dated(talk, settings, new Dated.Reminder(reminder.Id), reminder.Day, taken?.Other is Value.Day(var other) ? Ahead(other) : null);
        return Asked(talk);
    }

    private static Decision Asked(Talk talk)
    {
        Guide.Repeat(talk);
        return talk.Done("command", "remind-me");
    }

    private static Decision Pause(Talk talk, Command command)
    {
        if (Own.Settings(talk) is not { } settings)
        {
            return Own.Ask(talk);
        }

        switch (WhenReader.ReadDay(command.Words, talk.Language, talk.Scene.Local, talk.Plan))
        {
            case Reading.Taken(Value.Day(var until), var other):
                Own.Keep(talk, settings with { PausedUntil = until.AddDays(1), Off = false });
                talk.Say("pause.until", ("day", until));
                Own.Dated(talk, settings, new Dated.Pause(settings.Off), until, (other as Value.Day)?.Date);
                break;
            case Reading.Refused { Why.Key: "answer.no-day" }:
                Own.Keep(talk, settings with { Off = true });
                talk.Say("pause.off");
                break;
            case Reading.Refused(var why):
                talk.Add(new Replies.Reply.Tell(why));
                break;
        }

        Guide.Repeat(talk);
        return talk.Done("command", "pause-reminders");
    }

    private static Decision Resume(Talk talk, Command command)
    {
        if (Own.Settings(talk) is not { } settings)
        {
            return Own.Ask(talk);
        }

        Own.Keep(talk, settings with { PausedUntil = null, Off = false, OffPlans = [] });
        talk.Say("resume.done", ("time", new Clock(settings.At)));
        Guide.Repeat(talk);
        return talk.Done("command", command.Intent);
    }
}
