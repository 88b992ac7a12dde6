using PartnerBot.Conversations;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Turns;

namespace PartnerBot.Board;

/// <summary>A step with all that was answered in it.</summary>
internal static class StepPart
{
    public static Html Draw(Leaf leaf, Seen seen, Step step, IReadOnlyList<Form> forms)
    {
        var entries = forms.SelectMany(form => seen.Plan.Of(form.Id).Select(entry => (form, entry))).ToList();
        return Html.Of($"""
            <section aria-labelledby="step-{step.Id}">
              <h2 id="step-{step.Id}">{leaf.Say($"step.{step.Id}")}</h2>
              {(entries.Count == 0 ? Html.Of($"<p class=\"soft\">{leaf.Say("plan.step-open")}</p>") : Html.Of($"{entries.Select(pair => Entry(leaf, pair.form, pair.entry, forms.Count > 1))}"))}
              {(seen.MayEdit ? PlanSheet.Link(leaf, seen, step, leaf.Say("board.edit")) : Html.Nothing)}
            </section>
            """);
    }

    // An entry among others carries its name; a form that is filled once needs none, unless another stands beside it.
    private static Html Entry(Leaf leaf, Form form, Entry entry, bool mixed)
    {
        var named = form.Many && entry[form.Naming.Id] is { } name and not Value.Skipped ? Showing.In(leaf.Language, form.Naming, name)
            : mixed || form.Many ? leaf.Say($"form.{form.Id}") : null;
        var facts = form.Fields.Where(field => !(form.Many && field == form.Naming) && entry[field.Id] is not (null or Value.Skipped));
        return Html.Of($"""
            <article class="entry">{(named is null ? Html.Nothing : Html.Of($"<h3>{named}</h3>"))}
            {List([.. facts.Select(field => Html.Of($"<div><dt>{leaf.Say($"field.{form.Id}.{field.Id}")}</dt><dd>{Showing.In(leaf.Language, field, entry[field.Id]!)}</dd></div>"))])}
            </article>
            """);
    }

    private static Html List(IReadOnlyList<Html> facts) => facts.Count == 0 ? Html.Nothing : Html.Of($"<dl>{facts}</dl>");
}
