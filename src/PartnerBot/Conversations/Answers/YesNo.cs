using PartnerBot.Texts;

namespace PartnerBot.Conversations.Answers;

/// <summary>Yes, no, or neither.</summary>
internal static class YesNo
{
    private static readonly string[][] Yes = [["yes", "y", "yes, another", "sure", "ok", "another"], ["ja", "ja, noch einen", "ja, noch eine", "ja, noch eines", "gern", "klar", "noch einen", "noch eine"]];
    private static readonly string[][] No = [["no", "n", "no, go on", "nope", "that's all", "no more"], ["nein", "nein, weiter", "nö", "das war's", "keine weiteren"]];

    public static bool? Read(string text, Language language)
    {
        var words = text.Trim().TrimEnd('.', '!').ToLowerInvariant();
        return Yes[(int)language].Contains(words) ? true : No[(int)language].Contains(words) ? false : null;
    }
}
