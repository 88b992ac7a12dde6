using PartnerBot.Planning.Reminding;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Reminding;

/// <summary>How reminders come, changed by typing: "um 8 Uhr", "nur montags und donnerstags", "Zeitzone Europe/Vienna", "Ruhe von 18 bis 7 Uhr".</summary>
internal static class ReminderSettings
{
    public static Decision Change(Talk talk, string words)
    {
        if (Own.Settings(talk) is not { } settings)
        {
            return Own.Ask(talk);
        }

        var (after, fault) = SettingsWords.Read(settings, words, talk);
        if (fault is not null)
        {
            talk.Add(new Replies.Reply.Tell(fault));
        }
        else if (after != settings)
        {
            Own.Keep(talk, after);
            talk.Say("settings.kept");
        }

        Tell(talk, fault is null ? after : settings);
        Guide.Repeat(talk);
        return talk.Done("command", "reminder-settings");
    }

    private static void Tell(Talk talk, PersonSettings settings)
    {
        talk.Say("settings.now", ("time", new Clock(settings.At)), ("days", new DayNames(settings.On)), ("zone", settings.In));
        if (settings is { QuietFrom: { } from, QuietUntil: { } until })
        {
            talk.Say("settings.quiet", ("from", new Clock(from)), ("until", new Clock(until)));
        }

        if (settings.Land is { } land)
        {
            talk.Say("settings.land", ("land", new Line($"land.{land}")));
        }

        if (settings is { Channel: PersonSettings.ByMail, Mail: { } address })
        {
            talk.Say("settings.mail", ("address", address));
        }

        if (settings.Off || settings.PausedUntil > talk.Scene.Today)
        {
            talk.Say(settings.Off ? "pause.off" : "pause.until", ("day", (settings.PausedUntil ?? talk.Scene.Today).AddDays(-1)));
        }

        talk.Say("settings.how");
    }
}
