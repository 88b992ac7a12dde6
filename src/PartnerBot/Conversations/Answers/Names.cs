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

    /// <summary>"Noch offen", "N. N.", "to be decided": nobody yet, and no name of anybody.</summary>
    public static bool IsNobody(string text) => Open().IsMatch(text);

    /// <summary>"Guten Morgen", "hello": a greeting, which "everyone" alone is not.</summary>
    public static bool IsGreeting(string text) => Greeting().IsMatch(text);

    [GeneratedRegex(@"^\s*(?:(?:das\s+|es\s+)?(?:ist\s+|steht\s+)?(?:noch\s+)?(?:offen|unklar|niemand|keiner|nicht\s+(?:fest|geklärt|entschieden|klar|bekannt)(?:gelegt)?|zu\s+klären)|n\.?\s?n\.?|(?:it\s+is\s+|it'?s\s+)?(?:still\s+)?(?:open|unclear|undecided|tb[acd]|to\s+be\s+(?:decided|determined|confirmed|announced)|not\s+(?:decided|clear|known|settled|sure)(?:\s+yet)?|nobody(?:\s+yet)?|no\s+one(?:\s+yet)?))\s*[.!]*\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Open();

    [GeneratedRegex(@"\b(?:hallo|hi|hey|moin|servus|guten\s+(?:tag|morgen|abend)|grüß|hello|good\s+(?:morning|afternoon|evening|day))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Greeting();

    // A date or an hour belongs to something that happens.
    [GeneratedRegex(@"\d\d?\.\d|\b(?:um|at)\s+\d|\b(?:morgen|heute|übermorgen|gestern|tomorrow|today|tonight|yesterday)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Said();
}
