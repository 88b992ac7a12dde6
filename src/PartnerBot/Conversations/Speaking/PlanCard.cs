using PartnerBot.Cards;
using PartnerBot.Conversations.Handles;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;
using static PartnerBot.Cards.CardElement;

namespace PartnerBot.Conversations.Speaking;

/// <summary>The plan so far, step by step, with what is still missing.</summary>
internal static class PlanCard
{
    private const int MostText = 120;

    /// <summary>Keeps a message below the 28 KB (UTF-16) that clients take, buttons and frame taken off; a text stands in it three times, as card and as twins.</summary>
    private const int Room = 8_300;
    private const int Frame = 60;
    private const int MostMissing = 300;

    public static AdaptiveCard Draw(Voice voice, Plan plan)
    {
        var body = new List<CardElement>
        {
            new TextBlock(Markdown.Plain(plan.Title)) { Size = "large", Weight = "bolder", Style = "heading" },
            new TextBlock(voice.Say(plan.Archived ? "plan.card-archived" : "plan.card-since", ("day", DateOnly.FromDateTime(plan.Started.Date)))) { IsSubtle = true, Spacing = "none" },
        };
        var twin = new List<string> { plan.Title };
        List<Step> steps = [.. Journey.Steps, .. Journey.Further.Where(step => step.Forms.Any(form => plan.Of(form.Id).Any()))];
        foreach (var step in steps)
        {
            // Not "1.", which would begin a list.
            var name = $"{steps.IndexOf(step) + 1} · {voice.Say($"step.{step.Id}")}";
            body.Add(new TextBlock(name) { Weight = "bolder", Color = "accent", Separator = true, Spacing = "medium" });
            twin.Add(name);
            var entries = step.Forms.SelectMany(form => plan.Of(form.Id).Select(entry => (form, entry)))
                .Where(pair => pair.form.Fields.Any(field => pair.entry[field.Id] is not (null or Value.Skipped))).ToList();
            if (entries.Count == 0)
            {
                body.Add(new TextBlock(voice.Say("plan.step-open")) { IsSubtle = true, Spacing = "small" });
                twin.Add(voice.Say("plan.step-open"));
            }

            // Each step has its share, and what the ones before left over.
            var room = Room * (steps.IndexOf(step) + 1) / steps.Count;
            var shown = 0;
            foreach (var (form, entry) in entries.TakeWhile(_ => shown == 0 || twin.Sum(Cost) < room))
            {
                Entry(voice, plan, form, entry, body, twin, room);
                shown++;
            }

            if (entries.Count > shown)
            {
                body.Add(new TextBlock(voice.Say("plan.more", ("count", entries.Count - shown))) { IsSubtle = true });
                twin.Add(voice.Say("plan.more", ("count", entries.Count - shown)));
            }
        }

        var missing = Journey.Missing(plan).ToList();
        if (missing.Count > 0)
        {
            var list = Written.Cut(string.Join(", ", missing.Select(at => Words.Say(voice.Language, Talk.Label(at.Form, at.Field))).Distinct()), MostMissing);
            body.Add(new TextBlock(voice.Say("plan.missing", ("list", list))) { Separator = true, Spacing = "medium" });
            twin.Add(voice.Say("plan.missing", ("list", list)));
        }

        return new AdaptiveCard(body) { FallbackText = string.Join('\n', twin), Lang = voice.Language.Code(), Actions = [.. Actions(voice, plan)], Refresh = voice.LookAnew() };
    }

    private static void Entry(Voice voice, Plan plan, Form form, Entry entry, List<CardElement> body, List<string> twin, int room)
    {
        room -= twin.Sum(Cost);
        var facts = form.Fields
            .Where(field => entry[field.Id] is not (null or Value.Skipped))
            .Select(field => new Fact(voice.Say($"field.{form.Id}.{field.Id}"), Written.Cut(Showing.In(voice.Language, field, entry[field.Id]!, plan), MostText)))
            .Take(8).ToList();
        // The first says what the entry is; the others as far as there is room.
        facts = [.. facts.TakeWhile((fact, place) => (room -= Cost($"{fact.Title}: {fact.Value}")) >= 0 || place == 0)];
        if (form.Many && facts.Count > 0)
        {
            body.Add(new TextBlock(Markdown.Plain(facts[0].Value)) { Weight = "bolder", Spacing = "small" });
            twin.Add($"• {facts[0].Value}");
            facts.RemoveAt(0);
        }

        if (facts.Count > 0)
        {
            body.Add(new FactSet([.. facts.Select(fact => fact with { Value = Markdown.Plain(fact.Value) })]) { Spacing = "small" });
            twin.AddRange(facts.Select(fact => $"{fact.Title}: {fact.Value}"));
        }
    }

    private static int Cost(string line) => Frame + (3 * Written.Length(line));

    private static IEnumerable<CardCommand> Actions(Voice voice, Plan plan)
    {
        if (plan.Archived || !voice.MayEdit)
        {
            yield break;
        }

        yield return voice.Press(voice.Say("offer.continue"), Verb.Continue, style: "positive");
        foreach (var form in Journey.Steps.Select(step => step.Forms[0]))
        {
            if (plan.Of(form.Id).LastOrDefault() is { } entry)
            {
                yield return voice.Show(voice.Say("plan.edit", ("form", new Line($"form.{form.Id}"))), Verb.Amend, form.Id, entry.Id);
            }
        }
    }
}
