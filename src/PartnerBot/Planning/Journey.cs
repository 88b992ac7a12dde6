using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Balance;
using PartnerBot.Planning.Contact;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Goals;
using PartnerBot.Planning.Meetings;
using PartnerBot.Planning.Need;
using PartnerBot.Planning.Partners;
using PartnerBot.Planning.Roles;

namespace PartnerBot.Planning;

/// <summary>The steps of a partnership, and where a plan stands in them.</summary>
public static class Journey
{
    /// <summary>The way of every plan, in order; behind it stands the plan at a glance.</summary>
    public static IReadOnlyList<Step> Steps { get; } =
    [
        new("need", NeedForm.Form),
        new("partners", PartnerForm.Form),
        new("roles", RoleForm.Form, AgreedRules.Form),
        new("goals", GoalForm.Form),
    ];

    /// <summary>Steps that are taken when they are wanted, in the order in which they are offered.</summary>
    public static IReadOnlyList<Step> Further { get; } =
    [
        new("actions", AnchorForm.Form, TaskForm.Form, SafetyForm.Form),
        new("meetings", MeetingForm.Form, DecisionForm.Form),
        new("readiness", ReadinessForm.Form),
        new("raci", ResultForm.Form),
        new("impact", LogicForm.Form),
        new("contact", ContactForm.Form),
        new("balance", LevelForm.Form, BalanceForm.Form),
    ];

    public static IEnumerable<Step> All => Steps.Concat(Further);

    private static readonly Dictionary<string, (Step Step, Form Form)> Forms =
        All.SelectMany(step => step.Forms.Select(form => (step, form))).ToDictionary(pair => pair.form.Id);

    public static Form Form(string id) => Forms[id].Form;

    /// <summary>The form of that id, or null for an id that a newer or foreign record brings along.</summary>
    public static Form? Find(string? id) => id is not null && Forms.TryGetValue(id, out var found) ? found.Form : null;

    public static Step StepOf(string form) => Forms[form].Step;

    public static Step Step(string id) => All.First(step => step.Id == id);

    public static bool IsFurther(Step step) => Further.Contains(step);

    /// <summary>Counts from 1; steps on demand count on behind the others.</summary>
    public static int Number(Step step) => All.TakeWhile(other => other.Id != step.Id).Count() + 1;

    /// <summary>The first place, in the order of the steps, where the plan still lacks an answer.</summary>
    public static Position Next(Plan plan) => First(plan, Steps.SelectMany(step => step.Forms));

    /// <summary>The first open place of one step.</summary>
    public static Position Within(Plan plan, Step step) => First(plan, step.Forms);

    /// <summary>The first open place of one form, <see cref="Position.End"/> when it is complete.</summary>
    public static Position Open(Plan plan, Form form)
    {
        foreach (var entry in plan.Of(form.Id))
        {
            if (form.Asked(entry).FirstOrDefault(field => entry[field.Id] is null) is { } field)
            {
                return new Position.At(form, entry.Id, field);
            }
        }

        var count = plan.Of(form.Id).Count();
        return count == 0 && form.Behind is { } other && !plan.Of(other).Any() ? new Position.End()
            : count == 0 && !form.Optional && !plan.Closed.Contains(form.Id) ? Fresh(plan, form)
            : (form.Many || count == 0) && (count > 0 || form.Optional) && count < form.Most && !plan.Closed.Contains(form.Id) ? new Position.Another(form)
            : new Position.End();
    }

    /// <summary>The first question of an entry that does not exist yet.</summary>
    public static Position.At Fresh(Plan plan, Form form) =>
        new(form, form.Many ? $"{form.Id}-{plan.Added + 1}" : form.Id, form.Naming);

    /// <summary>The question before this one, or null at the very beginning.</summary>
    public static Position.At? Before(Plan plan, Position.At here)
    {
        Position.At? last = null;
        foreach (var place in Asked(plan))
        {
            if (place.Entry == here.Entry && place.Field.Id == here.Field.Id)
            {
                return last;
            }

            last = place;
        }

        return last;
    }

    /// <summary>Every question that has a place in the plan as it stands, in order.</summary>
    public static IEnumerable<Position.At> Asked(Plan plan) =>
        from step in All
        from form in step.Forms
        from entry in plan.Of(form.Id)
        from field in form.Asked(entry)
        select new Position.At(form, entry.Id, field);

    /// <summary>Required fields that have no answer or were skipped.</summary>
    public static IEnumerable<Position.At> Missing(Plan plan) =>
        from step in All
        from form in step.Forms
        from entry in plan.Of(form.Id)
        from field in form.Fields
        where field.Required && field.Applies(entry) && entry[field.Id] is null or Value.Skipped
        select new Position.At(form, entry.Id, field);

    private static Position First(Plan plan, IEnumerable<Form> forms) =>
        forms.Select(form => Open(plan, form)).FirstOrDefault(place => place is not Position.End) ?? new Position.End();
}
