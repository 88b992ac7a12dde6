using PartnerBot.Planning;
using PartnerBot.Planning.Overview;

namespace PartnerBot.Board;

/// <summary>The plan's own dates in their order.</summary>
internal static class DatesPart
{
    public static Html Draw(Leaf leaf, Plan plan, DateOnly today)
    {
        var dates = Upcoming.Anchors(plan).OrderBy(date => date.Day).ToList();
        return dates.Count == 0 ? Html.Nothing : Html.Of($"""
            <section aria-labelledby="dates"><h2 id="dates">{leaf.Say("board.dates")}</h2>
            <dl class="dates">{dates.Select(date => Html.Of($"<div{(date.Day < today ? Html.Of($" class=\"past\"") : Html.Nothing)}><dt>{leaf.Show(date.What)}</dt><dd>{leaf.Show(date.Day)}</dd></div>"))}</dl></section>
            """);
    }
}
