using System.Text.RegularExpressions;
using PartnerBot.Conversations.Commands;

namespace PartnerBot.Conversations.Directory;

/// <summary>"Nimm das Stadtmuseum ins Verzeichnis auf", "add the town museum to the directory": the organisation is named in the sentence.</summary>
internal static partial class DirectoryPhrases
{
    private const int Longest = 200;

    public static Command? Read(string text) =>
        text.Length <= Longest && Adding().Match(text) is { Success: true } adding && Article().Replace(adding.Groups["name"].Value.Trim(' ', '"', '„', '“', '”'), "") is { Length: > 1 } name && !Pointing().IsMatch(name)
            ? new Command("add-organisation", name) { Words = text }
            : null;

    [GeneratedRegex(@"^\s*(?:bitte\s+)?(?:nimm|nehmen\s+sie|nehme|trage?|tragen\s+sie|füge?|fügen\s+sie)\s+(?:bitte\s+)?(?<name>.+?)\s+(?:in\s+das|ins|im|zum)\s+(?:verzeichnis|adressbuch)\s+(?:auf|ein|hinzu)\s*[.!]*\s*$|^\s*(?<name>.+?)\s+(?:ins|zum)\s+verzeichnis\s+(?:aufnehmen|eintragen|hinzufügen)\s*[.!]*\s*$|^\s*(?:please\s+)?(?:add|put|enter)\s+(?:an?\s+)?(?:new\s+)?(?:organi[sz]ation\s+)?(?:(?<name>[^:]+?)\s+(?:to|into|in)\s+(?:the|our)\s+directory|(?:to|into|in)\s+(?:the|our)\s+directory\s*:\s*(?<name>.+?))\s*[.!]*\s*$|^\s*(?:neue\s+organisation|new\s+organi[sz]ation)\s+(?:im|ins|in\s+the|for\s+the)\s+(?:verzeichnis|directory)\s*:\s*(?<name>.+?)\s*[.!]*\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Adding();

    [GeneratedRegex(@"^(?:die\s+organisation|the\s+organi[sz]ation|das|die|den|der|the|an?|eine?n?)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Article();

    // "Nimm das ins Verzeichnis auf" means what is at hand.
    [GeneratedRegex(@"^(?:das|dies(?:e[nrs]?)?|sie|ihn|es|this|that|it|them|these|organisation|organi[sz]ation|partner|organisationen)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Pointing();
}
