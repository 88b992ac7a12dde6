using System.Globalization;
using PartnerBot.Cards;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Reminding;
using PartnerBot.Planning.Reminding;
using PartnerBot.Texts;
using static PartnerBot.Cards.CardElement;

namespace PartnerBot.Conversations.Speaking;

/// <summary>What a person is reminded of. One thing comes with all that can be done about it, several with the two that are wanted most.</summary>
internal static class ReminderCard
{
    public static AdaptiveCard Draw(Voice voice, Digest digest, Line? fault)
    {
        var head = voice.Say(ReminderLine.Head(digest));
        var body = new List<CardElement> { new TextBlock(head) { Size = "medium", Weight = "bolder", Style = "heading" } };
        var twin = new List<string> { head };
        var left = ReminderList.Put(voice, digest, body, twin);
        Rest(voice, digest, left, body, twin);
        var alone = digest.Items is [{ IsTask: true } only] ? only : null;
        if (alone is not null)
        {
            Inputs(voice, alone, digest.Today, fault, body);
        }

        if (digest.Items.Any(item => item.Answer is null))
        {
            twin.Add(voice.Say(alone is null ? "reminder.say-number" : alone.Outside ? "reminder.say-outside" : alone.Notice.Cause == Cause.Own ? "reminder.say-own" : "reminder.say"));
            // Beside the others it would be the seventh, and Teams shows six.
            body.Add(new ActionSet([voice.Press(voice.Say("reminder.why"), Verb.WhyReminder, plan: "")]));
        }

        return new AdaptiveCard(body)
        {
            FallbackText = string.Join('\n', twin),
            Lang = voice.Language.Code(),
            Actions = alone is null ? null : [.. Actions(voice, alone)],
        };
    }

    /// <summary>The same in words alone, for a letter.</summary>
    public static IEnumerable<string> Lines(Voice voice, Digest digest) =>
    [
        voice.Say(ReminderLine.Head(digest)),
        .. digest.Items.Select(item => ReminderLine.Of(voice, item, digest.Today, alone: true)),
        .. digest.Coming.Select(item => ReminderLine.Coming(voice, item)),
    ];

    private static void Rest(Voice voice, Digest digest, int left, List<CardElement> body, List<string> twin)
    {
        if (left > 0)
        {
            Quietly(voice.Say("reminder.and-more", ("count", left)));
        }

        foreach (var item in digest.Coming)
        {
            Quietly(ReminderLine.Coming(voice, item));
        }

        void Quietly(string text)
        {
            body.Add(new TextBlock(Markdown.Plain(text)) { IsSubtle = true, Size = "small" });
            twin.Add(text);
        }
    }

    private static void Inputs(Voice voice, DigestItem item, DateOnly today, Line? fault, List<CardElement> body)
    {
        if (fault is not null)
        {
            body.Add(new TextBlock(Markdown.Plain(Words.Say(voice.Language, fault))) { Color = "attention", Weight = "bolder" });
        }

        body.Add(new InputDate(voice.Say("reminder.day"))
        {
            Id = TaskPressing.Day, Min = Iso(today.AddDays(1)), ErrorMessage = voice.Say("answer.no-day"),
        });
        if (item.Notice.Cause != Cause.Own && !item.Outside)
        {
            body.Add(new InputText(voice.Say("reminder.person")) { Id = TaskPressing.Person, MaxLength = 200, Placeholder = voice.Say("hint.task.owner") });
        }

        if (item.Notice.Cause != Cause.Own)
        {
            body.Add(new InputText(voice.Say("reminder.reason")) { Id = TaskPressing.Reason, MaxLength = 200, Placeholder = voice.Say("hint.task.reason") });
        }
    }

    private static IEnumerable<CardCommand> Actions(Voice voice, DigestItem item)
    {
        var (plan, entry) = (item.Notice.Key.Plan, item.Notice.Key.Item);
        yield return voice.Act(voice.Say("reminder.done"), Verb.TaskDone, plan, entry, "positive");
        yield return voice.Act(voice.Say("reminder.later"), Verb.TaskLater, plan, entry);
        if (item.Notice.Cause == Cause.Own)
        {
            if (item.ComesBack)
            {
                yield return voice.Press(voice.Say("my-reminders.stop"), Verb.StopReminder, entry: entry, plan: "");
            }

            yield break;
        }

        if (!item.Outside)
        {
            yield return voice.Act(voice.Say("reminder.hand-over"), Verb.TaskToOther, plan, entry);
        }

        yield return voice.Act(voice.Say("reminder.blocked"), Verb.TaskBlocked, plan, entry);
        yield return voice.Press(voice.Say("intent.add-comment"), Verb.Comment, entry: entry, plan: plan);
        yield return voice.Press(voice.Say("reminder.open"), Verb.OpenPlan, plan: plan);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
