using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Reminding;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Speaking;

/// <summary>The sentences of which a reminder is made.</summary>
internal static class ReminderLine
{
    private const int MostText = 160;

    /// <summary>Of an answer that comes alone, and of one among others.</summary>
    private const int WholeAnswer = 2_400;
    private const int ShortAnswer = 400;

    /// <summary>The key of what stands above it all.</summary>
    public static string Head(Digest digest) =>
        digest.Items.All(item => item.Answer is not null) ? "reminder.answer-head"
        : digest.Late ? "reminder.late"
        : digest.Items.Count == 1 ? "reminder.one"
        : "reminder.head";

    /// <summary>What comes up soon.</summary>
    public static string Coming(Voice voice, DigestItem item) => voice.Say("reminder.coming", ("title", Written.Cut(item.Title ?? "", MostText)), ("day", item.Day));

    /// <summary>What there is to say about one item.</summary>
    /// <param name="alone">There is nothing else to say.</param>
    public static string Of(Voice voice, DigestItem item, DateOnly today, bool alone)
    {
        if (item.Answer is { } answer)
        {
            return voice.Say(answer.By is null ? "reminder.answer.nameless" : "reminder.answer",
                ("question", Written.Cut(answer.Question, MostText)), ("answer", Written.Cut(answer.Answer, alone ? WholeAnswer : ShortAnswer)), ("person", Written.Cut(answer.By ?? "", MostText)));
        }

        var when = item.Day < today ? "was" : item.Day == today ? "today" : "soon";
        var key = item.Notice.Cause switch
        {
            Cause.Own => $"reminder.own.{when}",
            _ when item.Title is null => $"reminder.date.{when}",
            Cause.Deputy when item.Outside => "reminder.outside.deputy",
            Cause.Deputy => "reminder.deputy",
            Cause.Lead => "reminder.lead",
            _ when item.Notice.Whom is not null => $"reminder.other.{when}",
            _ when item.Outside => $"reminder.outside.{when}",
            _ => $"reminder.task.{when}",
        };
        var sentence = voice.Say(
            key,
            ("title", Written.Cut(item.Title ?? "", MostText)),
            ("plan", Written.Cut(item.Plan, MostText)),
            ("day", item.Day),
            ("person", Written.Cut(item.Notice.Whom ?? "", MostText)),
            ("date", item.Anchor is { } anchor && AnchorForm.Kinds.Ids.Contains(anchor) ? new Line(AnchorForm.Kinds.Key(anchor)) : ""));
        var missed = $"{(item.Notice.Cause == Cause.Own ? "reminder.own.missed" : "reminder.missed")}{(item.Missed == 1 ? ".one" : "")}";
        return item.Missed == 0 ? sentence : voice.Say(missed, ("sentence", sentence), ("count", item.Missed));
    }
}
