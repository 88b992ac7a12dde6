using PartnerBot.Activities;
using PartnerBot.Cards;
using PartnerBot.Conversations;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Speaking;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;
using PartnerBot.Tests.Conversations;

namespace PartnerBot.Tests.Cards;

/// <summary>A card on which not everything has room.</summary>
public sealed class LeftOffTests
{
    [Fact]
    public void What_found_no_room_on_a_card_is_named_there_and_stays_as_it_is_when_the_card_is_kept()
    {
        var form = Journey.Form("partner");
        var plan = form.Fields.Aggregate(
            Editing.Begin(new Edit.Started("p", "Leseclub", "anna", Chat.Now)).Apply(new Edit.EntryAdded("partner-1", form.Id)),
            (now, field) => now.Apply(new Edit.Answered("partner-1", field.Id, field.IsChoice ? new Value.Chosen([field.Options!.Ids[0]]) : new Value.Words(new string('x', field.MaxLength)))));
        Handle? keep = null;
        var voice = new Voice(Language.German, "anna", plan, Chat.Now, false, handle => { keep = handle.Verb == Verb.KeepDetails ? handle : keep; return handle.Key; }, () => "n");
        var card = Speaker.Speak(voice, [new Reply.Fill(form, "partner-1", Details: true, new Dictionary<string, Fault>())], new Account("step"))[0].Attachments![0].Content;

        Assert.NotEmpty(keep!.LeftOff);
        var label = Words.Raw(Language.German, $"field.partner.{keep.LeftOff[0]}");
        Assert.Contains(card.Body.OfType<CardElement.TextBlock>(), block => block.Text.Contains(label, StringComparison.Ordinal));
        var shown = card.Body.OfType<CardElement.Input>().Select(input => input.Id!).ToList();
        Assert.Empty(shown.Intersect(keep.LeftOff));

        // All that was on the card comes back empty.
        var decision = (Decision.Made)Conversation.Decide(
            new Scene(new ConversationState { Plan = "p", Language = Language.German }, "anna", Chat.Now, Chat.Now.UtcDateTime) { Plan = plan, FreshId = "f" },
            new Input.Pressed(keep, new Dictionary<string, string>()));
        var entry = decision.Plan!.Entry("partner-1")!;
        Assert.All(keep.LeftOff, id => Assert.NotNull(entry[id]));
        Assert.All(form.Fields.Where(field => shown.Contains(field.Id)), field => Assert.Null(entry[field.Id]));
    }
}
