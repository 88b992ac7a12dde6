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
    private const int Most = 12;
    private const int MostText = 160;

    public static AdaptiveCard Draw(Voice voice, Digest digest, Line? fault)
    {
        var head = voice.Say(ReminderLine.Head(digest));
        var body = new List<CardElement> { new TextBlock(head) { Size = "medium", Weight = "bolder", Style = "heading" } };
        var twin = new List<string> { head };
        foreach (var (item, number) in digest.Items.Take(Most).Select((item, place) => (item, place + 1)))
        {
            var line = ReminderLine.Of(voice, item, digest.Today);
            body.Add(new TextBlock(Markdown.Plain(line)) { Separator = digest.Items.Count > 1 });
            twin.Add(digest.Items.Count > 1 ? $"{number}. {line}" : line);
            if (digest.Items.Count > 1 && item.IsTask)
            {
                var key = item.Notice.Key;
                body.Add(new ActionSet(
                [
                    voice.Press(voice.Say("reminder.done"), Verb.TaskDone, entry: key.Item, plan: key.Plan, style: "positive"),
                    voice.Press(voice.Say("reminder.more"), Verb.TaskShow, entry: key.Item, plan: key.Plan),
                ]));
            }
        }

        Rest(voice, digest, body, twin);
        var alone = digest.Items is [{ IsTask: true } only] ? only : null;
        if (alone is not null)
        {
            Inputs(voice, alone, digest.Today, fault, body);
        }

        if (digest.Items.Any(item => item.Answer is null))
        {
            twin.Add(voice.Say(alone is null ? "reminder.say-number" : "reminder.say"));
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
        .. digest.Items.Select(item => ReminderLine.Of(voice, item, digest.Today)),
        .. digest.Coming.Select(item => voice.Say("reminder.coming", ("title", item.Title ?? ""), ("day", item.Day))),
    ];

    private static void Rest(Voice voice, Digest digest, List<CardElement> body, List<string> twin)
    {
        if (digest.Items.Count > Most)
        {
            Quietly(voice.Say("reminder.and-more", ("count", digest.Items.Count - Most)));
        }

        foreach (var item in digest.Coming)
        {
            Quietly(voice.Say("reminder.coming", ("title", Written.Cut(item.Title ?? "", MostText)), ("day", item.Day)));
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
