using PartnerBot.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Remarks;

/// <summary>What a remark is about, in words.</summary>
internal static class RemarkWords
{
    public static object About(Plan plan, string about) =>
        about.Length == 0 || plan.Entry(about) is not { } entry || Journey.Find(entry.Form) is not { } form ? new Line("comment.whole")
        : form.Many && entry[form.Naming.Id] is { } name and not Value.Skipped ? new Line("comment.named", ("form", new Line($"form.{form.Id}")), ("name", Showing.Of(form.Naming, name)))
        : new Line($"form.{form.Id}");
}
