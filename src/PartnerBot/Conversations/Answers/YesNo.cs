using PartnerBot.Recognizers.Choices;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Answers;

/// <summary>Yes, no, or neither.</summary>
internal static class YesNo
{
    /// <summary>A longer text is an answer of its own, even if a yes stands in it.</summary>
    private const int MostWords = 6;

    /// <summary>In so few words the first one decides: "no that's it".</summary>
    private const int FirstDecides = 4;

    public static bool? Read(string text, Language language)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 0 or > MostWords ? null : Say(text, words, language) ?? Say(text, words, language == Language.German ? Language.English : Language.German);
    }

    private static bool? Say(string text, string[] words, Language language) =>
        BooleanRecognizer.Answer(text, language) ?? (words.Length <= FirstDecides ? BooleanRecognizer.Answer(words[0].Trim(',', '.'), language) : null);
}
