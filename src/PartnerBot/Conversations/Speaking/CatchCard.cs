using PartnerBot.Cards;
using PartnerBot.Conversations.Catching;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Texts;
using static PartnerBot.Cards.CardElement;

namespace PartnerBot.Conversations.Speaking;

/// <summary>The card on which a message becomes an entry of a plan.</summary>
internal static class CatchCard
{
    // A choice of more is no choice; whoever has more plans finds the newest here.
    private const int MostPlans = 25;

    public static AdaptiveCard Draw(Voice voice, Reply.Catching reply)
    {
        var what = Catch.Of(reply.What)!;
        var title = voice.Say($"catch.{what.Name}.card");
        var entry = new Entry("", what.Form.Id)
        {
            Answers = reply.Typed.Where(typed => what.Fields.Contains(typed.Key)).ToDictionary(typed => typed.Key, typed => new Answer(new Value.Words(typed.Value), 0)),
        };
        var body = new List<CardElement>
        {
            new TextBlock(title) { Size = "large", Weight = "bolder", Style = "heading" },
            new InputChoiceSet(voice.Say("catch.plan"), [.. reply.Plans.Take(MostPlans).Select(plan => new CardChoice(plan.Title, plan.Id))])
            {
                Id = Catcher.PlanInput, IsRequired = true, ErrorMessage = voice.Say("catch.plan.missing"), Style = "compact",
                Value = reply.Typed.GetValueOrDefault(Catcher.PlanInput) is { } chosen && reply.Plans.Any(plan => plan.Id == chosen) ? chosen : reply.Plans[0].Id,
            },
        };
        foreach (var field in what.Fields.Select(id => what.Form.Field(id)!))
        {
            if (reply.Faults.TryGetValue(field.Id, out var fault))
            {
                body.Add(new TextBlock(Markdown.Plain(Words.Say(voice.Language, fault.Why))) { Color = "attention", Weight = "bolder" });
            }

            body.AddRange(FormCard.Inputs(voice, what.Form, field, entry, fault));
        }

        return new AdaptiveCard(body)
        {
            FallbackText = title,
            Lang = voice.Language.Code(),
            // In a dialog only this kind of button sends its inputs.
            Actions = [voice.Send(voice.Say("card.keep"), what.Verb)],
        };
    }
}
