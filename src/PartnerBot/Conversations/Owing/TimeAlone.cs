using System.Text.RegularExpressions;
using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Commands;
using PartnerBot.Recognizers;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Owing;

/// <summary>Whether words say when and nothing else: "tomorrow at 9", "lieber am Freitag, bitte", "03/04".</summary>
internal static partial class TimeAlone
{
    private const int Longest = 60;

    /// <summary>A day that cannot be is still meant as one, in so few words.</summary>
    private const int FewWords = 4;

    /// <summary>Words that lead to a day or make it polite.</summary>
    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "am", "um", "ab", "an", "im", "in", "zum", "bis", "der", "die", "das", "dem", "den", "dann", "ja", "nein", "ok", "okay", "gut", "bitte", "lieber", "besser", "eher", "sagen", "wir", "so", "gegen", "uhr",
        "passt", "geht", "reicht", "doch", "vielleicht", "also", "gern", "gerne", "nehmen", "machen", "mach", "sie", "erinnere", "erinner", "erinnern", "mich", "wäre", "erst", "wieder", "ich", "meine", "meinte", "danke", "sorry", "und", "zwar",
        "on", "at", "by", "to", "the", "then", "yes", "no", "please", "rather", "better", "let's", "lets", "say", "make", "it", "remind", "me", "around", "about", "until", "till", "instead", "meant", "mean", "i", "well", "works", "fine",
        "would", "be", "good", "thanks", "and", "how", "what", "of", "o'clock",
    };

    public static bool Is(Talk talk, string text) => text.Length <= Longest
        && (Enum.GetValues<Language>().Any(language => IsIn(text, language, talk.Scene.Local)) || IsImpossible(talk, text));

    private static bool IsIn(string text, Language language, DateTime local)
    {
        var times = TimeWords.In(text, language, local, Recognizer.Recognize(text, language, local)).Where(entity => entity.TypeName.StartsWith("datetime", StringComparison.Ordinal)).ToList();
        var rest = times.Aggregate(text.ToCharArray(), (left, time) =>
        {
            left.AsSpan(time.Start, time.End - time.Start + 1).Fill(' ');
            return left;
        });
        return times.Count > 0 && Word().Matches(new string(rest)).All(word => Empty.Contains(word.Value));
    }

    private static bool IsImpossible(Talk talk, string text) => Word().Count(text) <= FewWords
        && WhenReader.ReadDay(text, talk.Language, talk.Scene.Local, talk.Plan) is Reading.Refused { Why.Key: not "answer.no-day" };

    [GeneratedRegex(@"[\p{L}\p{Nd}]+(?:['’]\p{L}+)*", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();
}
