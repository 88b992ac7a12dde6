using PartnerBot.Cards;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Reminding;
using static PartnerBot.Cards.CardElement;

namespace PartnerBot.Conversations.Speaking;

/// <summary>The lines of a reminder. Clients take 28 KB: the first ones come with buttons, more of them as words, and what finds no room is counted.</summary>
internal static class ReminderList
{
    private const int MostWithButtons = 12;
    private const int Frame = 90;

    /// <summary>How to answer, and how many more there are, stand below the list.</summary>
    private const int Below = 500;

    /// <summary>Kept free of buttons, so that what comes late in a long list is at least named.</summary>
    private const int ForWords = 2_400;

    /// <summary>How many found no room.</summary>
    public static int Put(Voice voice, Digest digest, List<CardElement> body, List<string> twin)
    {
        var room = Paging.Room - Below - digest.Coming.Sum(item => Frame + Paging.Cost(ReminderLine.Coming(voice, item)));
        var (number, several) = (0, digest.Items.Count > 1);
        foreach (var item in digest.Items)
        {
            var line = ReminderLine.Of(voice, item, digest.Today, !several);
            room -= Frame + Paging.Cost(line);
            if (room < 0 && number > 0)
            {
                return digest.Items.Count - number;
            }

            number++;
            body.Add(new TextBlock(Markdown.Plain(line)) { Separator = several });
            twin.Add(several ? $"{number}. {line}" : line);
            if (several && item.IsTask && number <= MostWithButtons && room - (2 * Paging.Button) >= ForWords)
            {
                room -= 2 * Paging.Button;
                body.Add(Buttons(voice, item.Notice.Key));
            }
        }

        return 0;
    }

    private static ActionSet Buttons(Voice voice, NoticeKey key) => new(
    [
        voice.Press(voice.Say("reminder.done"), Verb.TaskDone, entry: key.Item, plan: key.Plan, style: "positive"),
        voice.Press(voice.Say("reminder.more"), Verb.TaskShow, entry: key.Item, plan: key.Plan),
    ]);
}
