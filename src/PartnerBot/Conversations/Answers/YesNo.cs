using PartnerBot.Recognizers.Choices;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Answers;

/// <summary>Yes, no, or neither.</summary>
internal static class YesNo
{
    /// <summary>A longer text is an answer of its own, even if a yes stands in it.</summary>
    private const int MostWords = 6;

    public static bool? Read(string text, Language language) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MostWords ? null : BooleanRecognizer.Answer(text, language);
}
