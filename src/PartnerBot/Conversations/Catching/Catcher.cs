using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Speaking;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Catching;

/// <summary>Makes a message from any chat into a task, a piece of evidence or a contact of one of the person's plans. The chat's own plan and place stay as they are.</summary>
internal static class Catcher
{
    /// <summary>Name of the input that chooses the plan.</summary>
    public const string PlanInput = "plan";

    /// <summary>Offers the card, begun with what the message says.</summary>
    public static Decision Offer(Talk talk, string name, string text, string? sender)
    {
        if (Catch.Of(name) is not { } what)
        {
            talk.Say("catch.unknown");
            return talk.Done("repair");
        }

        var typed = new Dictionary<string, string>();
        if (what.Text is { } field && text.Trim() is { Length: > 0 } words)
        {
            typed[field] = Markdown.Cut(words, what.Form.Field(field)!.MaxLength);
        }

        if (what.Sender is { } from && sender is { Length: > 0 })
        {
            typed[from] = Markdown.Cut(sender, what.Form.Field(from)!.MaxLength);
        }

        return Ask(talk, what, typed, new Dictionary<string, Fault>());
    }

    public static Decision Keep(Talk talk, Verb verb, IReadOnlyDictionary<string, string> inputs)
    {
        var what = Catch.Of(verb)!;
        var wanted = inputs.GetValueOrDefault(PlanInput, "");
        if (talk.Scene.Plans.All(plan => plan.Id != wanted))
        {
            return Ask(talk, what, inputs, new Dictionary<string, Fault>());
        }

        if (talk.Plan?.Id != wanted)
        {
            return new Decision.Needs(new Need.APlan(wanted));
        }

        if (VerbDeeds.Of(verb) is not { } deed || !talk.May(deed))
        {
            talk.Say("right.missing");
            return Leave(talk, "repair");
        }

        var (answers, others, faults) = Read(talk, what, inputs);
        if (faults.Count > 0 || !answers.Any(answer => answer.Field == what.Form.Naming))
        {
            return Ask(talk, what, inputs, faults);
        }

        if (talk.Plan.Of(what.Form.Id).Count() >= what.Form.Most)
        {
            talk.Say("form.full", ("most", what.Form.Most));
            return Leave(talk, "repair");
        }

        var entry = Journey.Fresh(talk.Plan, what.Form).Entry;
        talk.Edit(new Edit.EntryAdded(entry, what.Form.Id));
        foreach (var (field, value) in answers)
        {
            talk.Edit(new Edit.Answered(entry, field.Id, value));
        }

        foreach (var (field, value) in what.Known)
        {
            talk.Edit(new Edit.Answered(entry, field, value));
        }

        talk.Say($"catch.{what.Name}", ("name", inputs[what.Form.Naming.Id].Trim()), ("title", talk.Plan.Title));
        Doubting.Doubting.OfferAll(talk, [.. others.SelectMany(other => Doubting.Doubting.In(entry, other.Field.Id, talk.Plan.Entry(entry)![other.Field.Id], other.Value))]);
        return Leave(talk, "step", talk.State.Doubt);
    }

    private static (List<(Field Field, Value Value)> Answers, List<(Field Field, Value Value)> Others, Dictionary<string, Fault> Faults) Read(Talk talk, Catch what, IReadOnlyDictionary<string, string> inputs)
    {
        var (answers, others, faults) = (new List<(Field, Value)>(), new List<(Field, Value)>(), new Dictionary<string, Fault>());
        foreach (var field in what.Fields.Select(id => what.Form.Field(id)!))
        {
            if (inputs.GetValueOrDefault(field.Id, "").Trim() is not { Length: > 0 } typed)
            {
                continue;
            }

            switch (FieldReader.Read(field, typed, talk.Language, talk.Scene.Local, talk.Plan))
            {
                case Reading.Taken(var value, var other):
                    answers.Add((field, value));
                    others.AddRange(other is null ? [] : [(field, other)]);
                    break;
                case Reading.Refused(var why):
                    faults[field.Id] = new Fault(why, typed);
                    break;
            }
        }

        return (answers, others, faults);
    }

    private static Decision Ask(Talk talk, Catch what, IReadOnlyDictionary<string, string> typed, IReadOnlyDictionary<string, Fault> faults)
    {
        var plans = talk.Scene.Plans.Where(plan => !plan.Archived).ToList();
        if (plans.Count == 0)
        {
            talk.Say("catch.no-plan");
        }
        else
        {
            talk.Add(new Reply.Catching(what.Name, plans, typed, faults));
        }

        return Leave(talk, "step");
    }

    // The message was caught in a chat that may be about another plan, or none.
    private static Decision.Made Leave(Talk talk, string understood, Doubting.Doubted? doubt = null)
    {
        talk.State = talk.Scene.State with { Doubt = doubt ?? talk.Scene.State.Doubt };
        return talk.Done(understood);
    }
}
