using PartnerBot.Turns;

namespace PartnerBot.Board;

/// <summary>Which plan a channel's tab shall show; Teams keeps the choice when its own button is pressed.</summary>
internal static class PlanChoice
{
    public static Html Draw(Leaf leaf, IReadOnlyList<Seen> plans) => Html.Of($"""
        <main id="board" tabindex="-1">
          <h1>{leaf.Say("board.configure")}</h1>
          <p>{leaf.Say("board.configure.who")}</p>
          {(plans.Count == 0 ? Html.Of($"<p class=\"empty\">{leaf.Say("board.configure.none")}</p>") : Choice(leaf, plans))}
        </main>
        """);

    private static Html Choice(Leaf leaf, IReadOnlyList<Seen> plans) => Html.Of($"""
        <fieldset id="choice"><legend>{leaf.Say("board.configure.which")}</legend>
        {plans.Select(seen => Html.Of($"""
            <label><input type="radio" name="plan" value="{seen.Plan.Id}" data-title="{seen.Plan.Title}"> {seen.Plan.Title}</label>
            """))}
        </fieldset>
        """);
}
