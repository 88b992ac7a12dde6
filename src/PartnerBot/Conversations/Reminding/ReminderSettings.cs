using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Reminding;

/// <summary>How reminders come, changed by typing: "um 8 Uhr", "nur montags und donnerstags", "Zeitzone Europe/Vienna", "Ruhe von 18 bis 7 Uhr".</summary>
internal static class ReminderSettings
{
    private const int MostPlans = 20;

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

        if (after != settings || talk.Scene.InGroup)
        {
            Tell(talk, fault is null ? after : settings);
        }
        else
        {
            talk.Add(new Replies.Reply.ShowSettings(settings, Plans(talk), talk.Scene.Today, null, null));
        }

        Guide.Repeat(talk);
        return talk.Done("command", "reminder-settings");
    }

    /// <summary>The plans that one can want to hear nothing of.</summary>
    public static IReadOnlyList<PlanLine> Plans(Talk talk) => [.. talk.Scene.Plans.Where(plan => !plan.Archived).Take(MostPlans)];

    /// <summary>Says how it is now.</summary>
    public static void Tell(Talk talk, PersonSettings settings)
    {
        talk.Say("settings.now", ("time", new Clock(settings.At)), ("days", new DayNames(settings.On)), ("zone", settings.In));
        TellLimits(talk, settings);
        talk.Say("settings.how");
    }

    /// <summary>Says what keeps reminders away, or elsewhere.</summary>
    public static void TellLimits(Talk talk, PersonSettings settings)
    {
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

        if (settings.OffPlans.Count > 0)
        {
            var titles = talk.Scene.Plans.Where(plan => settings.OffPlans.Contains(plan.Id)).Select(plan => plan.Title).ToList();
            talk.Say("settings.off-plans", ("plans", titles.Count > 0 ? string.Join(", ", titles) : $"{settings.OffPlans.Count}"));
        }

        if (settings.Off || settings.PausedUntil > talk.Scene.Today)
        {
            var last = (settings.PausedUntil ?? talk.Scene.Today).AddDays(-1);
            var ahead = settings.PausedFrom > talk.Scene.Today;
            talk.Say(settings.Off ? "pause.off" : ahead ? "pause.stretch" : "pause.until", ("from", settings.PausedFrom ?? last), ("day", last));
        }
    }
}
