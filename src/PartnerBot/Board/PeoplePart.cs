using PartnerBot.Conversations.People;
using PartnerBot.Turns;

namespace PartnerBot.Board;

/// <summary>Who is in the plan, and with which part.</summary>
internal static class PeoplePart
{
    public static Html Draw(Leaf leaf, Seen seen) => Html.Of($"""
        <section aria-labelledby="people"><h2 id="people">{leaf.Say("board.people")}</h2>
        <ul class="people">{seen.Plan.People().Select(member => Html.Of(
            $"<li>{leaf.Say(member.Person == seen.Person ? "people.line-you" : "people.line", ("who", Naming.Of(seen.Plan, member.Person)), ("part", Naming.Of(member.Part)))}</li>"))}</ul></section>
        """);
}
