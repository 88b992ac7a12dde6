using PartnerBot.Cards;
using PartnerBot.Conversations.Doubting;
using PartnerBot.Conversations.Handles;
using PartnerBot.Texts;
using static PartnerBot.Cards.CardElement;

namespace PartnerBot.Conversations.Speaking;

/// <summary>How doubtful days were read, with the other reading of each as one button.</summary>
internal static class OtherDayCard
{
    /// <summary>Teams shows no more in one row; what is left over is stated, and can be typed.</summary>
    private const int MostButtons = 6;

    private const int MostStated = 20;

    public static AdaptiveCard Draw(Voice voice, IReadOnlyList<Doubt> doubts, bool named)
    {
        var read = doubts.Take(MostStated).Select(doubt => Words.Say(voice.Language, DoubtLabel.Read(voice.Plan, doubt, named))).ToList();
        var offers = doubts.Take(MostStated).Select(doubt => Words.Say(voice.Language, DoubtLabel.Offer(voice.Plan, doubt, named))).ToList();
        var twin = doubts.Count == 1 ? voice.Say("other-day.say", ("offer", offers[0])) : voice.Say("other-day.say-several", ("offers", string.Join("\n", offers)));
        return new AdaptiveCard([.. read.Select(line => new TextBlock(Markdown.Plain(line)) { Weight = "bolder" })])
        {
            FallbackText = $"{string.Join('\n', read)}\n{twin}",
            Lang = voice.Language.Code(),
            Actions = [.. doubts.Zip(offers).Take(MostButtons).Select(pair => voice.Act(pair.Second, VerbOf(pair.First), pair.First.IsInPlan ? voice.Plan!.Id : "", ConversationJson.Write(pair.First)))],
        };
    }

    private static Verb VerbOf(Doubt doubt) => doubt is Doubt.Asked ? Verb.AskOtherDay : Verb.OtherDay;
}
