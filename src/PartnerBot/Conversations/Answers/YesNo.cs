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

    /// <summary>A yes or no whatever follows; "agree" in "Agree on the press text" is none.</summary>
    private static readonly HashSet<string> Plain = new(StringComparer.OrdinalIgnoreCase)
    {
        "yes", "yeah", "yep", "yup", "sure", "ok", "okay", "no", "nope", "nah",
        "ja", "jo", "jep", "jupp", "klar", "gern", "gerne", "nein", "nee", "nö", "ne",
    };

    private static readonly HashSet<string> Assent = new(StringComparer.OrdinalIgnoreCase)
    {
        "yes", "yeah", "yep", "yup", "sure", "ok", "okay", "yes please", "yes, please", "fine", "alright", "all right", "sounds good",
        "ja", "jo", "jep", "jupp", "klar", "gern", "gerne", "ja gern", "ja, gern", "ja gerne", "ja, gerne", "ja bitte", "ja, bitte", "ja klar", "ja, klar", "passt", "in ordnung", "genau", "gut",
    };

    private static readonly HashSet<string> Nobody = new(StringComparer.OrdinalIgnoreCase)
    {
        "no", "nope", "nah", "nobody", "no one", "noone", "no thanks", "no, thanks", "not yet", "n/a", "-", "–",
        "nein", "nee", "nö", "niemand", "niemanden", "keiner", "nein danke", "nein, danke", "noch nicht", "noch niemand",
    };

    /// <summary>Nothing but a yes: it says nothing where words are asked for.</summary>
    public static bool IsBareYes(string text) => Assent.Contains(text.Trim().TrimEnd('.', '!'));

    /// <summary>Nothing but a no: there is nobody, or nothing, to name.</summary>
    public static bool IsBareNo(string text) => Nobody.Contains(text.Trim().TrimEnd('.', '!'));

    public static bool? Read(string text, Language language)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 0 or > MostWords ? null : Say(text, words, language) ?? Say(text, words, language == Language.German ? Language.English : Language.German);
    }

    private static bool? Say(string text, string[] words, Language language)
    {
        if (BooleanRecognizer.Recognize(text, language) is [var found])
        {
            var said = found.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
            return said * 2 >= words.Length || Plain.Contains(found.Text) ? found.Resolution.Value == "true" : null;
        }

        var first = words[0].Trim(',', '.');
        return words.Length <= FirstDecides && Plain.Contains(first) ? BooleanRecognizer.Answer(first, language) : null;
    }
}
