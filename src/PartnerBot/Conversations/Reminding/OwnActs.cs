using PartnerBot.Planning.Reminding;

namespace PartnerBot.Conversations.Reminding;

/// <summary>What can be done about one's own reminder.</summary>
internal static class OwnActs
{
    public static Decision Done(Talk talk, Reminded task)
    {
        if (Own.Settings(talk) is not { } settings)
        {
            return Own.Ask(talk);
        }

        if (settings.Own.FirstOrDefault(own => own.Id == task.Item) is not { } reminder)
        {
            talk.Say("task.gone");
            Guide.Repeat(talk);
            return talk.Done("repair", "mark-done");
        }

        if (reminder.IsSeries)
        {
            return DoneThisTime(talk, settings, task, reminder);
        }

        Own.Keep(talk, settings with { Own = [.. settings.Own.Where(own => own.Id != task.Item)] });
        talk.Say("task.done", ("title", reminder.Text));
        return TaskActs.End(talk, task, "mark-done");
    }

    public static Decision Later(Talk talk, PersonSettings settings, Reminded task, DateOnly day, DateOnly? other)
    {
        if (settings.Own.FirstOrDefault(own => own.Id == task.Item) is not { } reminder)
        {
            talk.Say("task.gone");
            Guide.Repeat(talk);
            return talk.Done("repair", "snooze");
        }

        Dated where = reminder.IsSeries ? new Dated.Occurrence(task.Item, reminder.Current(talk.Scene.Today)) : new Dated.Reminder(task.Item);
        Own.Keep(talk, where.With(settings, day));
        talk.Say(reminder.IsSeries ? "snooze.this-time" : "snooze.done", ("title", reminder.Text), ("day", day));
        Own.Dated(talk, settings, where, day, other);
        return TaskActs.End(talk, task, "snooze");
    }

    // The series goes on; what had been put off before is settled with it.
    private static Decision DoneThisTime(Talk talk, PersonSettings settings, Reminded task, OwnReminder reminder)
    {
        var done = reminder with { Settled = reminder.Current(talk.Scene.Today), Edition = reminder.Edition + 1 };
        Own.Keep(talk, settings with { Own = [.. settings.Own.Select(own => own.Id == task.Item ? done : own)] });
        talk.Say(done.Next(talk.Scene.Today) is { } next ? "task.done-again" : "task.done", ("title", reminder.Text), ("day", done.Next(talk.Scene.Today) ?? reminder.Day));
        return TaskActs.End(talk, task, "mark-done");
    }
}
