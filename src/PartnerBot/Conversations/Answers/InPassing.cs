using PartnerBot.Recognizers;
using PartnerBot.Recognizers.Choices;
using PartnerBot.Recognizers.Numbers;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Answers;

/// <summary>"every third child", "up to 6", "all day": where own words are welcome, a number or an "all" in a sentence is part of it and names no option.</summary>
internal static class InPassing
{
    private static readonly char[] Separators = [' ', '.', ',', ';', '\n'];

    /// <summary>What stands around "2" or "the third one" in an answer that names positions, and nothing else does.</summary>
    private static readonly HashSet<string> AroundPositions = new(StringComparer.OrdinalIgnoreCase)
    {
        "nehme", "wähle", "bitte", "sowie", "auch", "nummer", "punkt", "antwort", "option", "möglichkeit", "variante", "ersten", "letzten", "beiden", "beide", "eins",
        "take", "choose", "please", "also", "number", "point", "answer", "choice", "first", "last", "both", "one", "ones", "option", "options", "think", "would", "gern", "gerne",
    };

    /// <summary>What follows an "all" that means the options.</summary>
    private static readonly HashSet<string> BehindAll = new(StringComparer.OrdinalIgnoreCase)
    {
        "davon", "genannten", "zusammen", "möglichkeiten", "optionen", "gruppen", "bis", "von", "drei", "vier", "fünf", "außer", "ausser", "ohne", "bitte",
        "of", "the", "them", "these", "those", "options", "choices", "groups", "but", "except", "without", "please", "three", "four", "five",
    };

    public static bool Is(Entity entity, string words, Language language)
    {
        var all = SpokenWords.Split(entity.Text);
        return all is [.., var last] && ChoiceWords.All.Contains(last.Folded)
            ? words[(entity.End + 1)..].Split(Separators, StringSplitOptions.RemoveEmptyEntries) is [var next, ..] && !BehindAll.Contains(next) && !AroundPositions.Contains(next)
            : IsNumber(entity.Text, language) && words.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Any(word => word.Length > 3 && !AroundPositions.Contains(word) && !IsNumber(word, language));
    }

    private static bool IsNumber(string word, Language language) => NumberRecognizer.Recognize(word, language).Count > 0 || OrdinalRecognizer.Recognize(word, language).Count > 0;
}
