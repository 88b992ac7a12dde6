using System.Text.RegularExpressions;

namespace PartnerBot.Conversations.Answers;

/// <summary>Tells whether words could name a person or a role: "Frau Dr. Kaya-Öztürk", "die Leiterin der Kita", "whoever is on duty".</summary>
internal static partial class Names
{
    private const int MostWords = 5;

    /// <summary>False where the words plainly say something instead: a sentence, a line with a colon, a question, a date.</summary>
    public static bool CouldBe(string text)
    {
        var words = text.Trim();
        return words.AsSpan().IndexOfAny(":?!@\n") < 0 && !Said().IsMatch(words) && words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords;
    }

    // A date or an hour belongs to something that happens.
    [GeneratedRegex(@"\d\d?\.\d|\b(?:um|at)\s+\d|\b(?:morgen|heute|übermorgen|gestern|tomorrow|today|tonight|yesterday)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Said();
}
