using System.Text.RegularExpressions;
using PartnerBot.Conversations.Answers;
using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Meetings.FromMinutes;

/// <summary>The words without their day, which has a field of its own; "bis zum" goes with it.</summary>
internal static partial class WithoutDay
{
    public static string Of(string words, Talk talk)
    {
        var context = new TimeContext { Anchors = WhenReader.Anchors(null) };
        foreach (var language in (Language[])[talk.Language, talk.Language.Other()])
        {
            if (Judgement.Of(TimeRecognizer.Recognize(words, language, talk.Scene.Local, context), language, talk.Scene.Local, context) is [var found, ..])
            {
                var entity = found.Entity;
                return Until().Replace(words[..entity.Start].TrimEnd(), "") + words[Math.Min(entity.End + 1, words.Length)..];
            }
        }

        return words;
    }

    [GeneratedRegex(@"\s*\b(?:bis|bis zum|bis zur|bis spätestens|spätestens|am|by|until|before|due|on|vor)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Until();
}
