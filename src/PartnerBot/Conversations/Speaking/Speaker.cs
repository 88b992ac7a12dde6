using PartnerBot.Activities;
using PartnerBot.Cards;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Speaking;

/// <summary>Puts replies into messages: sentences that follow one another become one message, a card is a message of its own.</summary>
public static class Speaker
{
    public static IReadOnlyList<OutgoingActivity> Speak(Voice voice, IReadOnlyList<Reply> replies, Account account)
    {
        var messages = new List<OutgoingActivity>();
        var sentences = new List<string>();
        string? asked = null;
        var also = new List<string>();
        foreach (var reply in replies)
        {
            switch (reply)
            {
                case Reply.Tell(var line):
                    sentences.Add(Words.Say(voice.Language, line));
                    break;
                case Reply.Also(var answer):
                    also.Add(Words.Say(voice.Language, answer));
                    break;
                case Reply.Ask(var place):
                    sentences.Add(Asking.Question(voice, place));
                    asked = Asking.Question(voice, place, whole: true);
                    Flush([.. also, .. Asking.Suggestions(voice, place)]);
                    break;
                case Reply.Offer(var question, var answers):
                    sentences.Add(Words.Say(voice.Language, question));
                    Flush([.. also, .. answers.Select(answer => Words.Say(voice.Language, answer))]);
                    break;
                case Reply.Fill(var form, var entry, var details, var faults):
                    Flush([]);
                    Card(FormCard.Draw(voice, form, entry, details, faults));
                    break;
                case Reply.ShowArticle(var slug, var whole) when voice.Article(slug) is { } article:
                    Flush([]);
                    Card(ArticleCard.Draw(voice, article, whole), rated: true);
                    break;
                case Reply.Catching catching:
                    Flush([]);
                    Card(CatchCard.Draw(voice, catching));
                    break;
                case Reply.ShowPlan shown when voice.Plan is not null:
                    Flush([]);
                    // A preview stays one: it asks for nothing newer by itself.
                    Card(shown.AsShared ? PlanCard.Draw(voice.ForAll() with { Refreshes = false }, voice.ForAll().Plan!) : PlanCard.Draw(voice, voice.Plan));
                    break;
                case Reply.ShowSheet(var sheet):
                    Flush([]);
                    Card(SheetCard.Draw(voice, sheet), mark: sheet.Mark);
                    break;
                case Reply.ShowLinks links when LinksCard.Opens(voice, links):
                    Flush([]);
                    Card(LinksCard.Draw(voice, links));
                    break;
                case Reply.ShowLinks { Plainly: { } plainly }:
                    sentences.Add(Words.Say(voice.Language, plainly));
                    break;
                case Reply.OtherDay(var doubts, var named):
                    Flush([]);
                    Card(OtherDayCard.Draw(voice, doubts, named));
                    break;
                case Reply.Remind(var digest, var fault):
                    Flush([]);
                    Card(ReminderCard.Draw(voice, digest, fault));
                    break;
                case Reply.ShowSettings settings:
                    Flush([]);
                    Card(SettingsCard.Draw(voice, settings));
                    break;
                case Reply.ShowOrganisation(var id, var organisation):
                    Flush([]);
                    Card(OrganisationCard.Draw(voice, id, organisation));
                    break;
                case Reply.FillOrganisation(var id, var version, var organisation, var faults):
                    Flush([]);
                    Card(OrganisationCard.Fill(voice, id, version, organisation, faults));
                    break;
                case Reply.ShowDraft(var draft):
                    Flush([]);
                    Card(DraftCard.Draw(voice, draft));
                    break;
                case Reply.ShowImport(var preview):
                    Flush([]);
                    Card(ImportCard.Draw(voice, preview));
                    break;
                case Reply.ShowPeople(var invited) when voice.Plan is not null:
                    Flush([]);
                    Card(PeopleCard.Draw(voice, voice.Plan, invited));
                    break;
                case Reply.ListPlans(var plans):
                    Flush([]);
                    Card(PlansCard.Draw(voice, plans));
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

            foreach (var part in LongTalk.TakeOff(sentences))
            {
                messages.Add(Message(voice, account) with { Text = string.Join("\n\n", part), TextFormat = "plain" });
            }

            // What stands on buttons is not said twice, but a channel without buttons has it here.
            var summary = asked is null || asked == sentences[^1] ? null : string.Join("\n\n", [.. sentences[..^1], asked]);
            var buttons = suggestions.Take(voice.MostButtons).ToList();
            if (suggestions.Count > buttons.Count)
            {
                sentences.Add(voice.Say(buttons.Count == 0 ? "buttons.none" : "buttons.more", ("list", string.Join(" · ", suggestions.Skip(buttons.Count)))));
            }

            messages.Add(Message(voice, account) with
            {
                Text = string.Join("\n\n", sentences),
                Summary = summary,
                TextFormat = "plain",
                InputHint = suggestions.Count > 0 ? "expectingInput" : "acceptingInput",
                SuggestedActions = buttons.Count > 0 ? new SuggestedActions([.. buttons.Select(words => new CardAction(words, words))]) : null,
            });
            sentences.Clear();
            asked = null;
        }

        void Card(AdaptiveCard card, bool rated = false, string? mark = null) => messages.Add(Message(voice, account) with
        {
            ChannelData = new ChannelData(mark is null ? account : account with { Card = mark }) { FeedbackLoop = rated && voice.Refreshes ? ChannelData.Loop.Default : null },
            Summary = card.FallbackText,
            Attachments = [new OutgoingAttachment(card)],
        });
    }

    private static OutgoingActivity Message(Voice voice, Account account) => new()
    {
        Type = ActivityTypes.Message,
        Locale = voice.Language.Tag(),
        InputHint = "acceptingInput",
        ChannelData = new ChannelData(account),
    };
}
