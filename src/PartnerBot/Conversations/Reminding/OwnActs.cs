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

        Own.Keep(talk, settings with { Own = [.. settings.Own.Select(own => own.Id == task.Item ? own with { Day = day } : own)] });
        talk.Say("snooze.done", ("title", reminder.Text), ("day", day));
        Own.Dated(talk, settings, new Dated.Reminder(task.Item), day, other);
        return TaskActs.End(talk, task, "snooze");
    }
}
