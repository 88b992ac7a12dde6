using PartnerBot.Activities;
using PartnerBot.Cards;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Speaking;

/// <summary>Puts replies into messages: sentences that follow one another become one message, a card is a message of its own.</summary>
public static class Speaker
{
    public static IReadOnlyList<OutgoingActivity> Speak(Desk desk, IReadOnlyList<Reply> replies, Account account)
    {
        var messages = new List<OutgoingActivity>();
        var sentences = new List<string>();
        var also = new List<string>();
        foreach (var reply in replies)
        {
            switch (reply)
            {
                case Reply.Tell(var line):
                    sentences.Add(Words.Say(desk.Language, line));
                    break;
                case Reply.Also(var answer):
                    also.Add(Words.Say(desk.Language, answer));
                    break;
                case Reply.Ask(var place):
                    sentences.Add(Asking.Question(desk, place));
                    Flush([.. also, .. Asking.Suggestions(desk, place)]);
                    break;
                case Reply.Offer(var question, var answers):
                    sentences.Add(Words.Say(desk.Language, question));
                    Flush([.. also, .. answers.Select(answer => Words.Say(desk.Language, answer))]);
                    break;
                case Reply.Fill(var form, var entry, var details, var faults):
                    Flush([]);
                    Card(FormCard.Draw(desk, form, entry, details, faults));
                    break;
                case Reply.ShowPlan when desk.Plan is not null:
                    Flush([]);
                    Card(PlanCard.Draw(desk, desk.Plan));
                    break;
                case Reply.ListPlans(var plans):
                    Flush([]);
                    Card(PlansCard.Draw(desk, plans));
                    break;
            }
        }

        Flush([]);
        return messages;

        void Flush(IReadOnlyList<string> suggestions)
        {
            if (sentences.Count == 0)
            {
                return;
            }

            messages.Add(Message(desk, account) with
            {
                Text = string.Join("\n\n", sentences),
                TextFormat = "plain",
                InputHint = suggestions.Count > 0 ? "expectingInput" : "acceptingInput",
                SuggestedActions = suggestions.Count > 0 ? new SuggestedActions([.. suggestions.Select(words => new CardAction(words, words))]) : null,
            });
            sentences.Clear();
        }

        void Card(AdaptiveCard card) => messages.Add(Message(desk, account) with
        {
            Summary = card.FallbackText,
            Attachments = [new OutgoingAttachment(card)],
        });
    }

    private static OutgoingActivity Message(Desk desk, Account account) => new()
    {
        Type = ActivityTypes.Message,
        Locale = desk.Language.Tag(),
        InputHint = "acceptingInput",
        ChannelData = new ChannelData(account),
    };
}
