using PartnerBot.Planning.Overview;
using PartnerBot.Turns;

namespace PartnerBot.Board;

/// <summary>A person's plans as a list: where each stands, what comes next, what is missing.</summary>
internal static class PlanList
{
    public static Html Draw(Leaf leaf, IReadOnlyList<Seen> plans, DateOnly today, bool administrator) => Html.Of($"""
        <main id="board" tabindex="-1">
          <h1>{leaf.Say("board.title")}</h1>
          {(plans.Count == 0 ? Empty(leaf) : Html.Of($"<ul class=\"plans\">{plans.Select(seen => Line(leaf, seen, today))}</ul>"))}
          {(administrator ? Html.Of($"<p class=\"further\"><a href=\"{leaf.To("/knowledge/questions")}\">{leaf.Say("board.questions")}</a> · <a href=\"{leaf.To("/plans/outlines")}\">{leaf.Say("board.outlines")}</a></p>") : Html.Nothing)}
        </main>
        """);

    private static Html Empty(Leaf leaf) => Html.Of($"""
        <div class="empty">
          <p>{leaf.Say("board.empty")}</p>
          <p><a class="button" data-chat="{leaf.Say("offer.new-plan")}" href="{leaf.ToChat()}">{leaf.Say("board.empty.begin")}</a></p>
        </div>
        """);

    private static Html Line(Leaf leaf, Seen seen, DateOnly today)
    {
        var glance = Glance.Of(seen.Plan, today);
        var notes = Html.Of($"{Next(leaf, glance)}{Marks(leaf, glance)}");
        return Html.Of($"""
            <li>
              <h2><a href="{leaf.ToPlan(seen.Plan.Id)}">{seen.Plan.Title}</a></h2>
              <p class="phase">{leaf.Say(glance.Phase)}</p>
              {(notes == Html.Nothing ? notes : Html.Of($"<p class=\"notes\">{notes}</p>"))}
            </li>
            """);
    }

    private static Html Next(Leaf leaf, Glance glance) => glance.Next is { } next
        ? Html.Of($"<span>{leaf.Say("board.next", ("day", leaf.Short(next.Day)), ("what", next.What))}</span> ")
        : Html.Nothing;

    private static IEnumerable<Html> Marks(Leaf leaf, Glance glance)
    {
        if (glance.Overdue.Count > 0)
        {
            yield return Html.Of($"<span class=\"mark-late\">{Counted(leaf, "board.overdue", glance.Overdue.Count)}</span> ");
        }

        if (glance.Missing.Count > 0)
        {
            yield return Html.Of($"<span class=\"mark-open\">{Counted(leaf, "board.missing", glance.Missing.Count)}</span>");
        }
    }

    private static string Counted(Leaf leaf, string key, int count) => leaf.Say(count == 1 ? key + ".one" : key, ("count", count));
}
