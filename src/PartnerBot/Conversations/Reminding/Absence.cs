using System.Text.RegularExpressions;
using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Commands;

namespace PartnerBot.Conversations.Reminding;

/// <summary>"Ich bin bis 12. März im Urlaub": whoever says how long they are away wants no reminders until then. Without an end nothing is stopped.</summary>
internal static partial class Absence
{
    private const int Longest = 120;

    public static Command? Read(Talk talk, string text) =>
        text.Length <= Longest && !Expecting.WantsWords(talk) && Away().IsMatch(text) && !IsWithoutEnd(text) && !text.Contains('?', StringComparison.Ordinal)
        && CommandTimes.In(text, CommandReader.LanguageOf(text, talk.Language), talk.Scene.Local, WhenReader.Dates(talk.Plan)) is { Day: { } day } times && day > talk.Scene.Today
            ? new Command("pause-reminders") { Words = text, Day = day, OtherDay = times.Other, Due = times.Due }
            : null;

    /// <summary>"From Monday on": a beginning, and no word of when it ends.</summary>
    public static bool IsWithoutEnd(string text) => text.Length <= Longest && Later().IsMatch(text);

    [GeneratedRegex(@"^\s*(?:(?:hallo|hi|hey|so|ok|also)[\s,.!]+)?(?:(?:ich\s+)?(?:bin|habe?)\b.{0,60}\b(?:im\s+urlaub|urlaub|krank(?:geschrieben)?|in\s+elternzeit|in\s+kur|auf\s+(?:einer\s+)?(?:reise|fortbildung|dienstreise)|verreist|abwesend|nicht\s+(?:da|im\s+haus|im\s+dienst|erreichbar)|weg|frei)\b|(?:i\s*['’]?\s*a?m|im)\b.{0,60}\b(?:on\s+(?:leave|vacation|holiday|a\s+trip)|sick|away|out\s+of\s+(?:the\s+)?office|off(?:\s+work)?|travell?ing|not\s+(?:in|around|available))\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Away();

    [GeneratedRegex(@"\b(?:ab|erst|from|starting|as\s+of|since|seit)\b(?!.*\b(?:bis|to|till|until|through)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Later();
}
