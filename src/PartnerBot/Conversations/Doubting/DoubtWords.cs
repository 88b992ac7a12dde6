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

    /// <summary>A button also names the task it belongs to.</summary>
    private const int LongestOffer = 200;

    /// <summary>"Das andere", whatever it is meant of.</summary>
    public static bool IsTheOther(string text) => text.Trim() is { Length: > 0 and <= Longest } words && TheOther().IsMatch(words);

    /// <summary>Those of the doubtful days that the words mean; several where they do not say which.</summary>
    public static IReadOnlyList<Doubt> Meant(Talk talk, Doubted doubted, string text)
    {
        var words = text.Trim();
        IReadOnlyList<Doubt> all = [doubted.Doubt, .. doubted.Further];
        if (words.Length is 0 or > LongestOffer)
        {
            return [];
        }

        // The words of the button itself say which.
        if (all.FirstOrDefault(doubt => IsOffer(talk, doubt, words, named: true)) is { } exact)
        {
            return [exact];
        }

        var meant = all.Where(doubt => IsOffer(talk, doubt, words, named: false) || (words.Length <= Longest && (TheOther().IsMatch(words) || IsDay(talk, doubt, words)))).ToList();
        var open = meant.Where(doubt => doubt is not Doubt.InField(var entry, var field) || talk.Plan?.Entry(entry)?[field] is Value.Day(var now) && now == doubt.First).ToList();
        return open.Count > 0 ? open : [.. meant.Take(1)];
    }

    private static bool IsOffer(Talk talk, Doubt doubt, string words, bool named) =>
        Enum.GetValues<Language>().Any(language => words.Equals(Words.Say(language, DoubtLabel.Offer(talk.Plan, doubt, named)), StringComparison.OrdinalIgnoreCase));

    // Where a day is asked for, a bare one is its answer.
    private static bool IsDay(Talk talk, Doubt doubt, string words)
    {
        var lead = Lead().Match(words);
        var asked = talk.Place is Place.Asking asking && Bearings.Find(asking) is { Field.Kind: FieldKind.Day or FieldKind.Due };
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

    [GeneratedRegex(@"^(?:(?:nein|nee|doch|ach|oh|no|sorry|oops)[\s,.!–-]+)*(?:(?:ich\s+mein(?:te|e)|gemeint\s+(?:war|ist|hatte\s+ich)|i\s+meant?|make\s+it|nimm|lieber|rather)\s+)?(?:(?:doch|lieber)\s+)?(?:(?:da|de)[smnr]|die|the)\s+ander(?:e[nrms]?)\b(?:\s+(?:tag|datum|termin|\w+tag|mittwoch|sonnabend))?\s*[.!]*$|^(?:(?:no|sorry|oops)[\s,.!–-]+)*(?:(?:i\s+meant?|make\s+it|take|rather)\s+)?the\s+other(?:\s+(?:one|day|date|\w+day))?\s*[.!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex TheOther();

    [GeneratedRegex(@"^(?:(?:nein|nee|doch|ach|oh|no|sorry|oops)[\s,.!–-]+)*(?:(?:ich\s+mein(?:te|e)|gemeint\s+(?:war|ist)|i\s+meant?)\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:(?:doch|lieber|schon|erst|already|rather)\s+)?(?:(?:am|an|auf|ab|bis|zum|den|dem|der|on|by|for|until|the)\s+){0,2}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Before();
}
