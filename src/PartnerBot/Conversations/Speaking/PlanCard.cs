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
    /// <summary>What buttons, address and the card's own frame leave of 28 KB.</summary>
    private const int MostLetters = 8_500;
    private const int MostText = 120;
    private const int MostMissing = 300;
    private const int MostFacts = 8;

    // What an element of the card costs in JSON beside its words.
    private const int BlockFrame = 110;
    private const int FactFrame = 40;

    public static AdaptiveCard Draw(Voice voice, Plan plan)
    {
        var body = new List<CardElement>
        {
            new TextBlock(Markdown.Plain(plan.Title)) { Size = "large", Weight = "bolder", Style = "heading" },
            new TextBlock(voice.Say(plan.Archived ? "plan.card-archived" : "plan.card-since", ("day", DateOnly.FromDateTime(plan.Started.Date)))) { IsSubtle = true, Spacing = "none" },
        };
        var twin = new List<string> { plan.Title };
        var room = new Room(MostLetters);
        room.Take(plan.Title, BlockFrame);
        List<Step> steps = [.. Journey.Steps, .. Journey.Further.Where(step => step.Forms.Any(form => plan.Of(form.Id).Any()))];
        foreach (var step in steps)
        {
            // Not "1.", which would begin a list.
            var name = $"{steps.IndexOf(step) + 1} · {voice.Say($"step.{step.Id}")}";
            body.Add(new TextBlock(name) { Weight = "bolder", Color = "accent", Separator = true, Spacing = "medium" });
            twin.Add(name);
            room.Take(name, BlockFrame);
            var entries = step.Forms.SelectMany(form => plan.Of(form.Id).Select(entry => (form, entry)))
                .Where(pair => pair.form.Fields.Any(field => pair.entry[field.Id] is not (null or Value.Skipped))).ToList();
            if (entries.Count == 0)
            {
                Note(voice.Say("plan.step-open"), "small");
            }

            // Each step gets its share, and what those before it left over.
            var share = (steps.IndexOf(step) + 1.0) / steps.Count;
            var shown = entries.TakeWhile(pair => Entry(voice, plan, pair.form, pair.entry, room, share, body, twin)).Count();
            if (entries.Count > shown)
            {
                Note(voice.Say("plan.more", ("count", entries.Count - shown)), null);
            }
        }

        var missing = Journey.Missing(plan).ToList();
        if (missing.Count > 0)
        {
            var list = Markdown.Cut(string.Join(", ", missing.Select(at => Words.Say(voice.Language, Talk.Label(at.Form, at.Field))).Distinct()), MostMissing);
            body.Add(new TextBlock(voice.Say("plan.missing", ("list", list))) { Separator = true, Spacing = "medium" });
            twin.Add(voice.Say("plan.missing", ("list", list)));
        }

        return new AdaptiveCard(body) { FallbackText = string.Join('\n', twin), Lang = voice.Language.Code(), Actions = [.. Actions(voice, plan)], Refresh = voice.LookAnew() };

        void Note(string text, string? spacing)
        {
            body.Add(new TextBlock(text) { IsSubtle = true, Spacing = spacing });
            twin.Add(text);
        }
    }

    // As much of an entry as there is room for; whether anything of it could be shown.
    private static bool Entry(Voice voice, Plan plan, Form form, Entry entry, Room room, double share, List<CardElement> body, List<string> twin)
    {
        var facts = form.Fields
            .Where(field => entry[field.Id] is not (null or Value.Skipped))
            .Select(field => new Fact(voice.Say($"field.{form.Id}.{field.Id}"), Markdown.Cut(Showing.In(voice.Language, field, entry[field.Id]!, plan), MostText)))
            .Take(MostFacts).ToList();
        if (form.Many)
        {
            if (!room.Take(facts[0].Value, BlockFrame, share))
            {
                return false;
            }

            body.Add(new TextBlock(Markdown.Plain(facts[0].Value)) { Weight = "bolder", Spacing = "small" });
            twin.Add($"• {facts[0].Value}");
            facts.RemoveAt(0);
        }

        var kept = facts.TakeWhile(fact => room.Take($"{fact.Title}: {fact.Value}", FactFrame, share)).ToList();
        if (kept.Count > 0)
        {
            body.Add(new FactSet([.. kept.Select(fact => fact with { Value = Markdown.Plain(fact.Value) })]) { Spacing = "small" });
            twin.AddRange(kept.Select(fact => $"{fact.Title}: {fact.Value}"));
        }

        return form.Many || kept.Count > 0;
    }

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
                yield return voice.Show(voice.Say("plan.edit", ("form", new Line($"form.{form.Id}"))), Verb.ShowForm, form.Id, entry.Id);
            }
        }
    }
}
