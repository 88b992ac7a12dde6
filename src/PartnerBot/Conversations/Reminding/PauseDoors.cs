using System.Globalization;
using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Owing;
using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Reminding;

/// <summary>No reminders for a while, at all, or of one plan; and again.</summary>
internal static class PauseDoors
{
    public static Decision Pause(Talk talk, Command command)
    {
        if (Own.Settings(talk) is not { } settings)
        {
            return Own.Ask(talk);
        }

        var read = WhenReader.ReadDay(command.Words, talk.Language, talk.Scene.Local, talk.Plan);
        switch (read)
        {
            case Reading.Refused { Why.Key: "answer.no-day" } when talk.Plan is { } plan && SettingsWords.NamesThisPlan(command.Words):
                Own.Keep(talk, settings with { OffPlans = [.. settings.OffPlans.Append(plan.Id).Distinct()] });
                talk.Say("pause.plan", ("plan", plan.Title));
                break;
            case Reading.Taken(Value.Day(var begin), _) when Absence.IsWithoutEnd(command.Words):
                return Until(talk, new Line("pause.until-when", ("day", begin)), From(begin, talk.Language));
            case Reading.Taken(Value.Day(var until), var other):
                // "From the 5th to the 12th" leaves the days before as they are.
                var from = DayReader.ReadFirst(command.Words, talk.Language, talk.Scene.Local) is { } first && first > talk.Scene.Today && first < until ? first : (DateOnly?)null;
                Own.Keep(talk, settings with { PausedFrom = from, PausedUntil = until.AddDays(1), Off = false });
                talk.Say(from is null ? "pause.until" : "pause.stretch", ("from", from ?? until), ("day", until));
                Own.Dated(talk, settings, new Dated.Pause(settings.Off), until, (other as Value.Day)?.Date);
                break;
            case Reading.Refused { Why.Key: "answer.no-day" }:
                Own.Keep(talk, settings with { Off = true });
                talk.Say("pause.off");
                break;
            case Reading.Refused(var why):
                return Until(talk, why, "");
        }

        Guide.Repeat(talk);
        return talk.Done("command", "pause-reminders");
    }

    private static Decision Until(Talk talk, Line question, string begin)
    {
        Owing.Owing.Wait(talk, "pause-reminders", Lack.Day, words: begin);
        talk.Add(new Replies.Reply.Offer(question, [new Line("offer.leave-it")]));
        return talk.Done("command", "pause-reminders");
    }

    // So that the end, once it is said, makes a stretch of it.
    private static string From(DateOnly begin, Language language) =>
        language == Language.German ? string.Create(CultureInfo.InvariantCulture, $"vom {begin:dd.MM.yyyy} bis") : string.Create(CultureInfo.InvariantCulture, $"from {begin:MMMM d, yyyy} to");

    public static Decision Resume(Talk talk, Command command)
    {
        if (Own.Settings(talk) is not { } settings)
        {
            return Own.Ask(talk);
        }

        var one = SettingsWords.NamesThisPlan(command.Words) ? talk.Plan : null;
        Own.Keep(talk, one is null ? settings with { PausedFrom = null, PausedUntil = null, Off = false, OffPlans = [] } : SettingsWords.With(settings, one));
        if (one is not null)
        {
            talk.Say("resume.plan", ("plan", one.Title));
        }
        else
        {
            talk.Say("resume.done", ("time", new Clock(settings.At)));
        }

        Guide.Repeat(talk);
        return talk.Done("command", command.Intent);
    }
}
