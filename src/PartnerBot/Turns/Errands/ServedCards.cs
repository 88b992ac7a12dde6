using PartnerBot.Activities;
using PartnerBot.Conversations;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Together;

namespace PartnerBot.Turns.Errands;

/// <summary>
/// A card that a press is done with is edited where it stands. The answer to the press changes it only for whoever pressed, and a dialog's answer not at
/// all: without this it could be pressed again after the chat is opened anew, and would not show what was done.
/// </summary>
internal static class ServedCards
{
    public static IEnumerable<Errand> Of(Heard heard, Decision.Made made)
    {
        var wanted = made.Errands.ToList();
        if (Here(heard, made) is not { } served)
        {
            return wanted;
        }

        // The card that was pressed is the one that a mark would find.
        wanted.RemoveAll(errand => errand is Errand.Replace { IsMark: true });
        return wanted.Append(served);
    }

    private static Errand.Replace? Here(Heard heard, Decision.Made made)
    {
        if (!made.Served || heard.Activity.Type != ActivityTypes.Invoke || heard.Address.Channel != Voices.Teams || made.Replies.OfType<Reply.Tell>().FirstOrDefault() is not { Line: var said })
        {
            return null;
        }

        var (card, isPlan) = heard.InDialog ? heard.Opener : (heard.Activity.ReplyToId ?? "", false);
        return card.Length == 0 ? null : new Errand.Replace(card) { Words = isPlan ? null : said };
    }
}
