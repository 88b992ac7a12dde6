using System.Globalization;
using PartnerBot.Conversations.People;
using PartnerBot.Conversations.Remembering;
using PartnerBot.Texts;

namespace PartnerBot.Board;

/// <summary>Who changed what, the newest first.</summary>
internal static class PastPart
{
    private const int Most = 40;

    public static Html Draw(Leaf leaf, Seen seen, TimeSpan ahead)
    {
        var lines = seen.Past.Select(past => (past, told: Retelling.Of(seen.Plan, past.Edit))).Where(line => line.told is not null).Take(Most).ToList();
        return lines.Count == 0 ? Html.Nothing : Html.Of($"""
            <section aria-labelledby="past"><h2 id="past">{leaf.Say("board.past")}</h2>
            <ol class="past-list">{lines.Select(line => Html.Of($"""
                <li><time datetime="{line.past.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)}">{When(leaf, line.past.At + ahead)}</time>
                <span>{leaf.Show(line.past.Person == seen.Person ? new Line("history.you") : Naming.Of(seen.Plan, line.past.Person))}: {leaf.Say(line.told!)}</span></li>
                """))}</ol></section>
            """);
    }

    private static string When(Leaf leaf, DateTimeOffset at) => at.ToString(
        leaf.Language == Language.German ? "d. MMM yyyy, HH:mm" : "MMM d, yyyy, h:mm tt", CultureInfo.GetCultureInfo(leaf.Language.Tag()));
}
