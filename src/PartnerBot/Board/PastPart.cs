using System.Globalization;
using PartnerBot.Conversations.People;
using PartnerBot.Conversations.Remembering;
using PartnerBot.Planning;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Board;

/// <summary>Who changed what, the newest first.</summary>
internal static class PastPart
{
    private const int Newest = 10;
    private const int Most = 60;

    public static Html Draw(Leaf leaf, Seen seen, TimeSpan ahead)
    {
        var lines = seen.Past.Select(past => (past, told: Retelling.Sentence(seen.Plan, past, seen.Person))).Where(line => line.told is not null).Take(Most).ToList();
        return lines.Count == 0 ? Html.Nothing : Html.Of($"""
            <section aria-labelledby="past"><h2 id="past">{leaf.Say("board.past")}</h2>
            <ol class="past-list">{lines.Take(Newest).Select(line => Told(leaf, line.past, line.told!, ahead))}</ol>
            {(lines.Count <= Newest ? Html.Nothing : Html.Of($"""
                <details><summary>{leaf.Say("board.past.older")}</summary>
                <ol class="past-list">{lines.Skip(Newest).Select(line => Told(leaf, line.past, line.told!, ahead))}</ol></details>
                """))}
            </section>
            """);
    }

    private static Html Told(Leaf leaf, PastEdit past, Line told, TimeSpan ahead) => Html.Of($"""
        <li><time datetime="{past.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)}">{When(leaf, past.At + ahead)}</time>
        <span>{leaf.Say(told)}</span></li>
        """);

    private static string When(Leaf leaf, DateTimeOffset at) => at.ToString(
        leaf.Language == Language.German ? "d. MMM yyyy, HH:mm" : "MMM d, yyyy, h:mm tt", CultureInfo.GetCultureInfo(leaf.Language.Tag()));
}
