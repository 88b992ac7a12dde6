using PartnerBot.Cards;
using PartnerBot.Conversations.Doubting;
using PartnerBot.Conversations.Handles;
using PartnerBot.Texts;
using static PartnerBot.Cards.CardElement;

namespace PartnerBot.Conversations.Speaking;

/// <summary>How a doubtful day was read, with the other reading as one button.</summary>
internal static class OtherDayCard
{
    public static AdaptiveCard Draw(Voice voice, Doubt doubt)
    {
        var read = voice.Say("other-day.read", ("day", doubt.First));
        var offer = voice.Say("other-day.offer", ("day", doubt.Other));
        return new AdaptiveCard([new TextBlock(Markdown.Plain(read)) { Weight = "bolder" }])
        {
            FallbackText = $"{read}\n{voice.Say("other-day.say", ("offer", offer))}",
            Lang = voice.Language.Code(),
            Actions = [voice.Act(offer, Verb.OtherDay, doubt.IsInPlan ? voice.Plan!.Id : "", ConversationJson.Write(doubt))],
        };
    }
}
