using PartnerBot.Board.Exporting;
using PartnerBot.Conversations;
using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Overview;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Board;

/// <summary>One plan on a page.</summary>
internal static class PlanSheet
{
    private const int MostMissing = 8;

    public static Html Draw(Leaf leaf, Seen seen, DateTime now, TimeSpan ahead)
    {
        var (plan, today) = (seen.Plan, DateOnly.FromDateTime(now));
        var glance = Glance.Of(plan, today);
        var about = leaf.Say("board.since", ("day", leaf.Short(DateOnly.FromDateTime((plan.Started + ahead).DateTime))));
        return Html.Of($"""
            <main id="board" tabindex="-1">
              <p class="crumbs"><a href="{leaf.To("/plans")}">{leaf.Say("board.title")}</a></p>
              <h1>{plan.Title}</h1>
              <p class="lead">{leaf.Say(glance.Phase)} · {about}{(seen.Standing == Planning.Sharing.Standing.Partner ? Html.Of($" · {leaf.Say("board.shared")}") : Html.Nothing)}</p>
              {(plan.Archived ? Html.Nothing : Html.Of($"<p class=\"do\"><a class=\"button\" data-chat=\"{leaf.Say("say.open", ("title", plan.Title))}\" href=\"{leaf.ToChat(plan.Id)}\">{leaf.Say("board.continue")}</a></p>"))}
              {Way(leaf, plan, glance)}
              {Ahead(leaf, seen, glance, today)}
              {PeoplePart.Draw(leaf, seen)}
              {Journey.Steps.Select(step => StepPart.Draw(leaf, seen, step, step.Forms))}
              {DatesPart.Draw(leaf, plan, today)}
              {TasksPart.Draw(leaf, seen, today)}
              {Journey.Further.Select(step => More(leaf, seen, step))}
              {RemarksPart.Draw(leaf, seen, ahead)}
              {PastPart.Draw(leaf, seen, ahead)}
              <p class="further">{leaf.Say("board.export")}: {Exports.Forms.Select(form => Html.Of($"<a href=\"{leaf.To($"/plans/{Uri.EscapeDataString(plan.Id)}/export.{form}")}\">{leaf.Say($"board.export.{form}")}</a> "))}</p>
            </main>
            """);
    }

    /// <summary>A link into the chat at a step, for those who may change it.</summary>
    public static Html Link(Leaf leaf, Seen seen, Step step, string words) => Html.Of($"""
        <a class="edit" data-chat="{leaf.Say("say.open-at", ("title", seen.Plan.Title), ("step", new Line($"step.{step.Id}")))}" href="{leaf.ToChat(seen.Plan.Id, step.Id)}">{words}<span class="unseen"> ({leaf.Say($"step.{step.Id}")})</span></a>
        """);

    // Further steps are shown once something is in them; dates and tasks have parts of their own.
    private static Html More(Leaf leaf, Seen seen, Step step)
    {
        var forms = step.Forms.Where(form => form.Id is not ("anchor" or "task")).ToList();
        return forms.Any(form => seen.Plan.Of(form.Id).Any()) ? StepPart.Draw(leaf, seen, step, forms) : Html.Nothing;
    }

    private static Html Way(Leaf leaf, Plan plan, Glance glance) => Html.Of($"""
        <ol class="way" aria-label="{leaf.Say("board.way")}">{Journey.Steps.Select(step =>
        {
            var state = glance.At == step ? "now" : Journey.Within(plan, step) is Position.End ? "done" : "open";
            return Html.Of($"<li class=\"{state}\"{(state == "now" ? Html.Of($" aria-current=\"step\"") : Html.Nothing)}><a href=\"#step-{step.Id}\">{leaf.Say($"step.{step.Id}")}</a> <span>{leaf.Say($"board.way.{state}")}</span></li>");
        })}</ol>
        """);

    private static Html Ahead(Leaf leaf, Seen seen, Glance glance, DateOnly today)
    {
        var lines = new List<Html>();
        lines.AddRange(glance.Overdue.Select(task => Html.Of(
            $"<li class=\"late\">{leaf.Say("board.overdue.line", ("what", task.Said("title") ?? (object)new Line("form.task")), ("day", leaf.Short(seen.Plan.DueDay(task) ?? today)))}</li>")));
        if (glance.Next is { } next)
        {
            lines.Add(Html.Of($"<li>{leaf.Say("board.next", ("day", leaf.Short(next.Day)), ("what", next.What))}</li>"));
        }

        lines.AddRange(glance.Missing.Take(MostMissing).Select(at => Html.Of($"<li>{leaf.Say("board.missing.line", ("what", Talk.Label(at.Form, at.Field)), ("where", Named(seen.Plan, at)))}</li>")));
        return lines.Count == 0 ? Html.Nothing : Html.Of($"""
            <section class="ahead" aria-labelledby="ahead"><h2 id="ahead">{leaf.Say("board.ahead")}</h2><ul>{lines}</ul></section>
            """);
    }

    private static object Named(Plan plan, Position.At at) =>
        at.Form.Many && at.Field != at.Form.Naming && plan.Entry(at.Entry)?[at.Form.Naming.Id] is { } name and not Value.Skipped
            ? Showing.Of(at.Form.Naming, name)
            : new Line($"form.{at.Form.Id}");
}
