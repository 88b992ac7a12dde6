using System.Text.RegularExpressions;
using PartnerBot.Conversations.Answers;
using PartnerBot.Planning;
using PartnerBot.Planning.Roles;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Commands;

/// <summary>"Frau Kaya geht zum 31.3.", "Ms Kaya is leaving on March 31": what help teaches holds for everybody who stands in the plan.</summary>
internal static partial class Leaving
{
    /// <summary>More words say more than that, and are read like anything else.</summary>
    private const int MostWords = 10;

    private static readonly string[] Verbs = [" geht zum ", " geht am ", " geht ab ", " geht ende ", " geht mitte ", " verlässt uns", " is leaving", " leaves on ", " leaves in "];

    public static Command? Read(Scene scene, string text)
    {
        var words = Successor().Replace(text.Trim().TrimEnd('!'), "");
        if (scene.Plan is null || words.Contains(',', StringComparison.Ordinal) || words.Contains('?', StringComparison.Ordinal) || words.Count(c => c == ' ') >= MostWords)
        {
            return null;
        }

        var at = Verbs.Select(verb => words.IndexOf(verb, StringComparison.OrdinalIgnoreCase)).Where(place => place > 0).DefaultIfEmpty(-1).Min();
        if (at < 0 || Holdings.Of(scene.Plan, words[..at]).Count == 0)
        {
            return null;
        }

        var times = CommandTimes.In(words, CommandReader.LanguageOf(words, scene.State.Language), scene.Local, WhenReader.Dates(scene.Plan));
        return new Command("hand-over") { Words = text, Person = words[..at], Day = times.Day, OtherDay = times.Other };
    }

    /// <summary>"Übergabenotiz für Frau Kaya": whose note is wanted; null where the words say something else.</summary>
    public static string? Noting(string text) => Note().Match(text) is { Success: true } note ? note.Groups["who"].Value.Trim() : null;

    [GeneratedRegex(@"^\s*(?:(?:zeige?|zeigen\s+sie|schreibe?|show|write)\s+(?:mir\s+|me\s+)?)?(?:die\s+|eine\s+|the\s+|a\s+)?(?:übergabe(?:-?\s?(?:notiz|blatt|liste|zettel))?|hand-?\s?over\s+(?:note|sheet|list))\s+(?:für|von|zu|for|of)\s+(?<who>[^?.!]{2,80}?)(?:\s+(?:zeigen|schreiben))?\s*[.!]*\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Note();

    // The question that goes with it is the one that is asked back anyway.
    [GeneratedRegex(@"\s*[,;–-]\s*(?:und\s+|and\s+)?(?:wer\s+(?:übernimmt|macht|folgt)|who\s+(?:takes|will\s+take|steps|follows))\b[^,?]*\?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Successor();
}
