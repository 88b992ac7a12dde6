using PartnerBot.Recognizers.Choices;
using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Mentions;

/// <summary>Words that say nothing but whom they mean: "Frau Kaya", "die von der Kita", "her deputy".</summary>
public static class SoleMention
{
    private static readonly HashSet<string> Around =
        ["ihr", "ihre", "ihrer", "ihren", "ihrem", "sein", "seine", "seiner", "seinen", "seinem", "her", "his", "their", "my", "mein", "meine", "meiner",
            "bitte", "please", "das", "ist", "macht", "wieder", "again", "is", "it", "s", "vom", "nochmal"];

    /// <summary>Ids of those who may be meant: one when the words are clear, several when they fit alike, none when they say something else.</summary>
    public static IReadOnlyList<string> In(string text, IReadOnlyList<Mentionable> known, Language language)
    {
        if (known.Count == 0)
        {
            return [];
        }

        var found = MentionRecognizer.Recognize(text, known, language);
        var rest = SpokenWords.Split(text).Where(word => !found.Any(entity => word.Start >= entity.Start && word.Start <= entity.End));
        return found.Count > 0 && found.All(entity => entity.Start == found[0].Start) && rest.All(IsFiller)
            ? [.. found.Select(entity => entity.Resolution.Value!).Distinct()]
            : [];
    }

    private static bool IsFiller(SpokenWord word) => Around.Contains(word.Folded) || MentionWords.Articles.Contains(word.Folded)
        || MentionWords.Links.Contains(word.Folded) || MentionWords.Persons.Contains(word.Folded) || MentionWords.Titles.Contains(word.Folded);
}
