using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Reminding;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Reminding;

/// <summary>"My reminders": one's own, each with its next day and a way to stop it; and stopping one by word.</summary>
internal static class MyReminders
{
    private const int Most = 12;

    public static Decision Show(Talk talk)
    {
        if (Own.Settings(talk) is not { } settings)
        {
            return Own.Ask(talk);
        }

        var own = Open(talk, settings);
        if (own.Count == 0)
        {
            talk.Say("my-reminders.none");
            Guide.Repeat(talk);
            return talk.Done("command", "my-reminders");
        }

        talk.State = talk.State with { Reminded = [.. own.Take(Most).Select(one => new Reminded("", one.Id))] };
        talk.Add(new Reply.ShowSheet(new Sheet(new Line("my-reminders.title"),
        [
            new SheetPart(null, [.. own.Take(Most).Select(one => Row(talk, settings, one))]),
        ])
        {
            Note = own.Count > Most ? new Line("my-reminders.more", ("count", own.Count - Most)) : new Line("my-reminders.note"),
        }));
        Guide.Repeat(talk);
        return talk.Done("command", "my-reminders");
    }

    /// <summary>The one that the words name; of several, which one is asked.</summary>
    public static Decision StopNamed(Talk talk, string words)
    {
        if (Own.Settings(talk) is not { } settings)
        {
            return Own.Ask(talk);
        }

        var own = Open(talk, settings);
        var found = own.Where(one => MatterWords.Same(words, one.Text)).ToList();
        found = found.Count == 0 && words.Trim().Length == 0 ? [.. own] : found;
        if (found is [var only])
        {
            return Stop(talk, only.Id);
        }

        if (found.Count == 0)
        {
            talk.Say(own.Count == 0 ? "my-reminders.none" : "my-reminders.not-found");
            return own.Count == 0 ? Ended(talk) : Show(talk);
        }

        talk.Say("my-reminders.which");
        return Show(talk);
    }

    public static Decision Stop(Talk talk, string id)
    {
        if (Own.Settings(talk) is not { } settings)
        {
            return Own.Ask(talk);
        }

        if (settings.Own.FirstOrDefault(one => one.Id == id) is not { } own)
        {
            talk.Say("task.gone");
            return Ended(talk);
        }

        var where = new Dated.Stopped(own);
        Own.Keep(talk, settings with { Own = [.. settings.Own.Where(one => one.Id != id)] });
        talk.Remember(new DayStep(where, own.Day, null));
        talk.Say("my-reminders.stopped", ("text", own.Text));
        talk.State = talk.State with { Reminded = [.. talk.State.Reminded.Where(other => other.Item != id)] };
        return Ended(talk);
    }

    private static IReadOnlyList<OwnReminder> Open(Talk talk, PersonSettings settings) =>
        [.. settings.Own.Where(one => !one.IsSeries || Next(talk, settings, one) is not null).OrderBy(one => Next(talk, settings, one) ?? one.Day)];

    // Today still counts while its hour is ahead.
    private static DateOnly? Next(Talk talk, PersonSettings settings, OwnReminder one) =>
        one.Next(TimeOnly.FromDateTime(talk.Scene.Local) < (one.Time ?? settings.At) ? talk.Scene.Today.AddDays(-1) : talk.Scene.Today);

    private static SheetRow Row(Talk talk, PersonSettings settings, OwnReminder one)
    {
        var next = Next(talk, settings, one) ?? one.Day;
        var note = (one.IsSeries, one.End) switch
        {
            (false, _) => next < talk.Scene.Today ? "my-reminders.was" : "my-reminders.once",
            (true, null) => "my-reminders.again",
            _ => "my-reminders.again-until",
        };
        return new SheetRow(
            one.Text,
            new Line(note, ("rhythm", new SpokenRhythm(one)), ("day", next), ("time", new Clock(one.Time ?? settings.At)), ("end", one.Last() ?? next)),
            new SheetButton(new Line(one.IsSeries ? "my-reminders.stop" : "my-reminders.drop"), Verb.StopReminder, Entry: one.Id, Plan: ""));
    }

    private static Decision Ended(Talk talk)
    {
        Guide.Repeat(talk);
        return talk.Done("command", "stop-reminder");
    }
}
