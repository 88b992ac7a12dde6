using System.Globalization;
using PartnerBot.Conversations.Remarks;
using PartnerBot.Planning.Remarks;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Board;

/// <summary>What people said about the plan and put there, as far as the reader may see it; newest first.</summary>
internal static class RemarksPart
{
    public static Html Draw(Leaf leaf, Seen seen, TimeSpan ahead) => seen.Plan.Remarks.Count == 0 ? Html.Nothing : Html.Of($"""
        <section aria-labelledby="remarks"><h2 id="remarks">{leaf.Say("board.remarks")}</h2>
        <ul class="past-list">{seen.Plan.Remarks.Reverse().Select(remark => Told(leaf, seen, remark, ahead))}</ul></section>
        """);

    private static Html Told(Leaf leaf, Seen seen, Remark remark, TimeSpan ahead) => Html.Of($"""
        <li><time datetime="{remark.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)}">{leaf.Show(new Conversations.Instant(remark.At + ahead))}</time>
        <span>{(remark.Person == seen.Person ? leaf.Say("comment.you") : remark.Name ?? leaf.Say("people.nameless"))} ({leaf.Show(RemarkWords.About(seen.Plan, remark.About))}{(remark.Internal ? Html.Of($", {leaf.Say("remark.inside")}") : Html.Nothing)}): {remark.Text} {File(leaf, seen, remark)}</span></li>
        """);

    private static Html File(Leaf leaf, Seen seen, Remark remark) => remark.File is { } file
        ? Html.Of($"<a href=\"{leaf.To($"/plans/{Uri.EscapeDataString(seen.Plan.Id)}/files/{remark.Number}")}\">{file.Name}</a> ({leaf.Show(new Bytes(file.Size))})")
        : Html.Nothing;
}
