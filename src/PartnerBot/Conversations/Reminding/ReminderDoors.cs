using PartnerBot.Conversations.Carrying;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations.Reminding;

/// <summary>Commands about one's own reminders: a new one, a pause, why one came, and how they come.</summary>
internal static class ReminderDoors
{
    public static IReadOnlyList<Door> All { get; } =
    [
        new("remind-me", Deed.OwnData, NewReminder.Take) { Anywhere = true },
        new("my-reminders", Deed.OwnData, (talk, _) => MyReminders.Show(talk)) { Anywhere = true },
        new("stop-reminder", Deed.StopOwnReminders, (talk, command) => MyReminders.StopNamed(talk, command.Argument ?? "")) { Anywhere = true },
        new("pause-reminders", Deed.StopOwnReminders, PauseDoors.Pause) { Anywhere = true },
        new("resume-reminders", Deed.StopOwnReminders, PauseDoors.Resume) { Anywhere = true },
        new("why-reminder", Deed.OwnData, (talk, _) => WhyReminder.Tell(talk)) { Anywhere = true },
        new("retry-reminders", Deed.OwnData, (talk, _) => RetryReminders.Take(talk)) { Anywhere = true },
        new("reminder-settings", Deed.OwnData, (talk, command) => ReminderSettings.Change(talk, command.Words)) { Anywhere = true },
        new("my-calendar", Deed.OwnData, (talk, command) => MyCalendar.Tell(talk, command.Words)) { Anywhere = true },
    ];
}
