using System.Text.Json;
using PartnerBot.Activities;
using PartnerBot.Conversations;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Speaking;
using PartnerBot.Conversations.Together;
using PartnerBot.Texts;

namespace PartnerBot.Turns.Errands;

/// <summary>Puts down what a turn wants done, ready to be carried out without asking anybody again.</summary>
internal static class Chores
{
    /// <summary>The channel is one that a connector speaks for.</summary>
    public static bool Can(Heard heard) => heard is { Reference: not null, Way: Way.Outbox };

    public static IEnumerable<byte[]> Of(Heard heard, Voice voice, Account account, IReadOnlyList<Errand> errands, DateTimeOffset now) =>
        errands.Select(errand => Of(heard, errand, Message(heard, voice, account, errand, now)).Write());

    private static OutgoingActivity? Message(Heard heard, Voice voice, Account account, Errand errand, DateTimeOffset now) => errand switch
    {
        Errand.PostIn when voice.Plan is not null =>
            Elsewhere(heard, Speaker.Speak(voice.ForAll(), [new Reply.ShowPlan()], account)[0], now),
        Errand.TakeBack => Elsewhere(heard, Shown(voice.Language, account, Notes.Plain(voice.Say("post.was-taken-back"))), now),
        Errand.Replace { Words: { } words } => Addressed(heard, Shown(voice.Language, account, Notes.Done(Words.Say(voice.Language, words))), now),
        Errand.Replace when voice.Plan is not null => Addressed(heard, Speaker.Speak(voice, [new Reply.ShowPlan()], account)[0], now),
        _ => null,
    };

    private static OutgoingActivity Elsewhere(Heard heard, OutgoingActivity message, DateTimeOffset now) =>
        message with { Timestamp = now, ChannelId = heard.Activity.ChannelId, From = heard.Activity.Recipient };

    private static OutgoingActivity Addressed(Heard heard, OutgoingActivity message, DateTimeOffset now) => Delivery.Addressed(heard, message, now) with { ReplyToId = null };

    private static OutgoingActivity Shown(Language language, Account account, Cards.AdaptiveCard card) => new()
    {
        Type = ActivityTypes.Message, Locale = language.Tag(), ChannelData = new ChannelData(account), Summary = card.FallbackText, Attachments = [new OutgoingAttachment(card)],
    };

    private static Chore Of(Heard heard, Errand errand, OutgoingActivity? message) => new()
    {
        Errand = errand,
        Person = heard.Person,
        ServiceUrl = heard.Activity.ServiceUrl,
        ChannelId = heard.Activity.ChannelId,
        Conversation = heard.Activity.Conversation,
        From = heard.Activity.Recipient,
        Recipient = heard.Activity.From,
        Locale = heard.Activity.Locale,
        LocalTimezone = heard.Activity.LocalTimezone,
        Message = message is null ? null : Element(ActivityJson.Write(message)),
    };

    private static JsonElement Element(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
