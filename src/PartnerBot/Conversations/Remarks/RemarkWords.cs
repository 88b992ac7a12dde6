using PartnerBot.Conversations.Remembering;
using PartnerBot.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Remarks;

/// <summary>What a remark is about, in words.</summary>
internal static class RemarkWords
{
    public static object About(Plan plan, string about) =>
        about.Length == 0 || plan.Entry(about) is not { } entry ? new Line("comment.whole") : Retelling.What(entry, entry.Form);
}
