using System.Text.RegularExpressions;
using PartnerBot.Conversations.Commands;
using PartnerBot.Recognizers;
using PartnerBot.Recognizers.Numbers;

namespace PartnerBot.Conversations.Carrying;

/// <summary>"Wir hatten 34 Kinder", "28 families came yesterday": perhaps a measured value, where the plan has goals. It is asked once, never kept on a guess.</summary>
internal static partial class Counting
{
    private const int Longest = 120;

    public static Command? Read(Talk talk, string text)
    {
        if (text.Length > Longest || talk.Plan is null || text.Contains('?', StringComparison.Ordinal) || Expecting.WantsWords(talk) || !Counted().IsMatch(text) || MeasureDoors.Goals(talk.Plan).Count == 0)
        {
            return null;
        }

        var amounts = Recognizer.Recognize(text, CommandReader.LanguageOf(text, talk.Language), talk.Scene.Local).Where(entity => entity.TypeName is "number" or "percentage").Select(entity => entity.Amount()).OfType<decimal>().ToList();
        return amounts is [var amount] ? new Command("record-value") { Words = text, Amount = amount, Perhaps = ["record-value"] } : null;
    }

    [GeneratedRegex(@"^\s*(?:(?:gestern|heute|diesmal|letzte\s+woche|am\s+\w+)\s+(?:waren|hatten|kamen)\b|(?:wir\s+hatten|wir\s+haben|es\s+(?:waren|kamen))\s+(?:(?:gestern|heute|diesmal|schon|insgesamt|rund|etwa|ca\.?|genau)\s+)*\S+|.{1,60}\b(?:kamen|waren\s+da|haben\s+teilgenommen|nahmen\s+teil)\b|(?:yesterday|today|this\s+time|last\s+week)\s+(?:we\s+had|there\s+were)\b|(?:we\s+had|we've\s+had|there\s+were)\s+\S+|.{1,60}\b(?:came|attended|took\s+part|showed\s+up)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Counted();
}
