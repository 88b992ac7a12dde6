using System.Text.RegularExpressions;
using PartnerBot.Conversations.Answers;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Doubting;

/// <summary>How people say that they meant the other day: the button's words, "das andere", "the other one", or the day itself.</summary>
internal static partial class DoubtWords
{
    private const int Longest = 80;

    public static bool Mean(Talk talk, Doubt doubt, string text)
    {
        var words = text.Trim();
        return words.Length is > 0 and <= Longest
            && (Enum.GetValues<Language>().Any(language => words == Words.Say(language, "other-day.offer", ("day", doubt.Other))) || TheOther().IsMatch(words) || IsDay(talk, doubt, words));
    }

    // Where a day is asked for, a bare one is its answer.
    private static bool IsDay(Talk talk, Doubt doubt, string words)
    {
        var lead = Lead().Match(words);
        var asked = talk.Place is Place.Asking asking && Whereabouts.Find(asking) is { Field.Kind: FieldKind.Day or FieldKind.Due };
        if (asked && lead.Length == 0)
        {
            return false;
        }

        var rest = Before().Replace(words[lead.Length..].TrimEnd('.', '!', ' '), "");
        return DayReader.Read(rest, talk.Language, talk.Scene.Local, past: true) is Reading.Taken(Value.Day(var day), var second)
            && (day == doubt.Other || second is Value.Day(var other) && other == doubt.Other)
            && new[] { talk.Language, talk.Language.Other() }.Any(language => IsNothingElse(rest, language, talk.Scene.Local));
    }

    private static bool IsNothingElse(string rest, Language language, DateTime local) =>
        TimeRecognizer.Recognize(rest, language, local) is [var only] && only.Start == 0 && only.End >= rest.Length - 1;

    [GeneratedRegex(@"^(?:(?:nein|nee|doch|ach|oh|no|sorry|oops)[\s,.!–-]+)*(?:(?:ich\s+mein(?:te|e)|gemeint\s+(?:war|ist|hatte\s+ich)|i\s+meant?|make\s+it|nimm|lieber|rather)\s+)?(?:(?:doch|lieber)\s+)?(?:(?:da|de)[smnr]|die|the)\s+ander(?:e[nrms]?)\b(?:\s+(?:tag|datum|termin|\w+tag|mittwoch|sonnabend))?\s*[.!]*$|^(?:(?:no|sorry|oops)[\s,.!–-]+)*(?:(?:i\s+meant?|make\s+it|take|rather)\s+)?the\s+other(?:\s+(?:one|day|date|\w+day))?\s*[.!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex TheOther();

    [GeneratedRegex(@"^(?:(?:nein|nee|doch|ach|oh|no|sorry|oops)[\s,.!–-]+)*(?:(?:ich\s+mein(?:te|e)|gemeint\s+(?:war|ist)|i\s+meant?)\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:(?:doch|lieber|schon|erst|already|rather)\s+)?(?:(?:am|an|auf|ab|bis|zum|den|dem|der|on|by|for|until|the)\s+){0,2}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Before();
}
