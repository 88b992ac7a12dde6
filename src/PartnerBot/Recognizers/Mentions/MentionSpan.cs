using PartnerBot.Recognizers.Choices;

namespace PartnerBot.Recognizers.Mentions;

/// <summary>Takes the words around a name that belong to it: Frau (Dr.) Kaya, the kindergarten lady, die Dame von der Kita.</summary>
internal static class MentionSpan
{
    private const int MostLinks = 3;

    public static (int First, int Next) Widen(string text, List<SpokenWord> words, Pick pick, Mentionable named)
    {
        var first = pick.First;
        while (named.IsPerson && first > 0 && MentionWords.Titles.Contains(words[first - 1].Folded) && IsNear(text, words, first))
        {
            first--;
        }

        if (!named.IsPerson || pick.Score > 0.7)
        {
            return (first, pick.Next);
        }

        // A role: "the kindergarten lady", "die Dame von der Kita".
        var next = pick.Next < words.Count && words[pick.Next].Joined && MentionWords.Persons.Contains(words[pick.Next].Folded)
            ? pick.Next + 1 : pick.Next;
        var person = first - 1;
        while (person >= 0 && first - person <= MostLinks && words[person + 1].Joined && MentionWords.Links.Contains(words[person].Folded))
        {
            person--;
        }

        first = person >= 0 && person < first - 1 && words[person + 1].Joined && MentionWords.Persons.Contains(words[person].Folded)
            ? person : first;
        return (first > 0 && words[first].Joined && MentionWords.Articles.Contains(words[first - 1].Folded) ? first - 1 : first, next);
    }

    /// <summary>Only a space, or the point of an abbreviated title, between the two words.</summary>
    private static bool IsNear(string text, List<SpokenWord> words, int at) =>
        text[words[at - 1].End..words[at].Start] is " " or ". " or ".";
}
