using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Owing;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Reminding;

/// <summary>"Remind me on Friday of …", "every Friday at 9 of …".</summary>
internal static class NewReminder
{
    private const int MostOwn = 100;
    private const int LongestText = 200;

    public static Decision Take(Talk talk, Command command)
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

        if (AmountReader.IsNever(command.Words))
        {
            talk.Say("remind.never");
            return Asked(talk);
        }

        if (Comeback.Of(command.Words, talk) is { } comeback)
        {
            return Series(talk, settings, Comeback.Matter(text), comeback);
        }

        var read = WhenReader.ReadDay(command.Words, talk.Language, talk.Scene.Local, talk.Plan);
        var time = CommandTimes.In(command.Words, talk.Language, talk.Scene.Local, WhenReader.Dates(talk.Plan)).Time ?? command.Time;
        var taken = read as Reading.Taken;
        var day = (taken?.Value as Value.Day)?.Date ?? (time is not null ? talk.Scene.Today : (DateOnly?)null);
        if (read is Reading.Refused { Why: var why } && why.Key != "answer.no-day")
        {
            return When(talk, text, time ?? Hour(talk, command.Words, why), why);
        }

        if (text.Length is < 3 or > LongestText)
        {
            Owing.Owing.Wait(talk, "remind-me", Lack.Matter, words: command.Words);
            talk.Add(new Reply.Offer(new Line("remind.what"), [new Line("offer.leave-it")]));
            return talk.Done("command", "remind-me");
        }

        if (day is not { } on)
        {
            return When(talk, text, time, new Line("remind.when", ("text", text)));
        }

        // The words are kept; at its hour that is over today, tomorrow's is meant.
        DateOnly Ahead(DateOnly meant) => time <= TimeOnly.FromDateTime(talk.Scene.Local) && meant == talk.Scene.Today ? meant.AddDays(1) : meant;
        var reminder = new OwnReminder(Id(talk), text, Ahead(on), time);
        if (!Keep(talk, settings, reminder))
        {
            return Asked(talk);
        }

        talk.Say(time is null ? "remind.set" : "remind.set-at", ("text", text), ("day", reminder.Day), ("time", new Clock(time ?? settings.At)));
        Own.Dated(talk, settings, new Dated.Reminder(reminder.Id), reminder.Day, taken?.Other is Value.Day(var other) ? Ahead(other) : null);
        return Asked(talk);
    }

    private static Decision Series(Talk talk, PersonSettings settings, string text, Comeback comeback)
    {
        if (comeback.Fault is { } fault)
        {
            talk.Add(new Reply.Tell(fault));
            return Asked(talk);
        }

        if (text.Length is < 3 or > LongestText)
        {
            talk.Say("remind.what-again");
            return Asked(talk);
        }

        var reminder = new OwnReminder(Id(talk), text, comeback.First, comeback.Time) { Rhythms = comeback.Rhythms, End = comeback.End };
        if (!Keep(talk, settings, reminder))
        {
            return Asked(talk);
        }

        talk.Say(
            (comeback.Time, comeback.End) switch { (null, null) => "remind.series", (null, _) => "remind.series-until", (_, null) => "remind.series-at", _ => "remind.series-at-until" },
            ("text", text), ("rhythm", new SpokenRhythm(reminder)), ("day", reminder.Day), ("end", comeback.End ?? reminder.Day), ("time", new Clock(comeback.Time ?? settings.At)));
        talk.Say("remind.series-how");
        Own.Dated(talk, settings, new Dated.Reminder(reminder.Id), reminder.Day, null);
        return Asked(talk);
    }

    // What has come for the last time takes up no room.
    private static bool Keep(Talk talk, PersonSettings settings, OwnReminder reminder)
    {
        var still = settings.Own.Where(own => !own.IsSeries || own.Next(talk.Scene.Today.AddDays(-1)) is not null).ToList();
        if (still.Count >= MostOwn)
        {
            talk.Say("remind.full", ("most", MostOwn));
            return false;
        }

        Own.Keep(talk, settings with { Own = [.. still, reminder] });
        return true;
    }

    // A day that cannot be hides the hour behind it; with one that can be in its place the hour is read.
    private static TimeOnly? Hour(Talk talk, string words, Line why)
    {
        var possible = talk.Language == Language.German ? "1. März" : "March 1";
        var mended = why.Slots.Select(slot => slot.Value).OfType<string>().Aggregate(words, (left, day) => left.Replace(day, possible, StringComparison.Ordinal));
        return CommandTimes.In(mended, talk.Language, talk.Scene.Local, WhenReader.Dates(talk.Plan)).Time;
    }

    // The words about the matter are kept; only the day is waited for. What a step had asked comes again after it.
    private static Decision When(Talk talk, string text, TimeOnly? time, Line question)
    {
        Owing.Owing.Wait(talk, "remind-me", Lack.Day, text, time: time);
        talk.Add(new Reply.Offer(question, [new Line("offer.tomorrow"), new Line("offer.in-a-week"), new Line("offer.leave-it")]));
        return talk.Done("command", "remind-me");
    }

    private static string Id(Talk talk) => $"own-{talk.Scene.FreshId[..8]}";

    private static Decision Asked(Talk talk)
    {
        Guide.Repeat(talk);
        return talk.Done("command", "remind-me");
    }
}
