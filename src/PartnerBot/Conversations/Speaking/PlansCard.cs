using PartnerBot.Cards;
using PartnerBot.Conversations.Handles;
using PartnerBot.Planning;
using PartnerBot.Texts;
using static PartnerBot.Cards.CardElement;

namespace PartnerBot.Conversations.Speaking;

/// <summary>A person's plans, each with a button that opens it.</summary>
internal static class PlansCard
{
    private const int Most = 10;

    public static AdaptiveCard Draw(Voice voice, IReadOnlyList<PlanLine> plans)
    {
        var body = new List<CardElement> { new TextBlock(voice.Say("plans.title")) { Size = "large", Weight = "bolder", Style = "heading" } };
        var twin = new List<string> { voice.Say("plans.title") };
        foreach (var (plan, number) in plans.Take(Most).Select((plan, index) => (plan, index + 1)))
        {
            var note = voice.Say(plan.Archived ? "plans.archived" : "plans.changed", ("day", DateOnly.FromDateTime(plan.Changed.Date)));
            body.Add(new ColumnSet(
            [
                new Column([
                    new TextBlock($"{number}\\. {Markdown.Plain(plan.Title)}") { Weight = "bolder" },
                    new TextBlock(note) { IsSubtle = true, Spacing = "none", Size = "small" },
                ]) { Width = "stretch" },
                new Column([new ActionSet([voice.Press(voice.Say("plans.open"), Verb.OpenPlan, plan: plan.Id)])]) { Width = "auto" },
            ])
            { Separator = true });
            twin.Add($"{number}. {plan.Title} ({note})");
        }

        if (plans.Count > Most)
        {
            body.Add(new TextBlock(voice.Say("plans.more", ("count", plans.Count - Most))) { IsSubtle = true });
        }

        return new AdaptiveCard(body) { FallbackText = string.Join('\n', twin), Lang = voice.Language.Code() };
    }
}
