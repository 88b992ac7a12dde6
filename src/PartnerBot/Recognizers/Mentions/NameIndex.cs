using PartnerBot.Recognizers.Choices;

namespace PartnerBot.Recognizers.Mentions;

/// <summary>The names and roles of those who may be mentioned, ready to be compared with words.</summary>
internal sealed class NameIndex(IReadOnlyList<Mentionable> known)
{
    private const double NamePart = 0.8;
    private const double Role = 0.7;

    private readonly List<Entry> entries = [.. known.Select((mentionable, index) => new Entry(
        index,
        new KnownPhrase(string.Join(' ', SpokenWords.Split(mentionable.Name).Where(word => !MentionWords.Titles.Contains(word.Folded))
            .Select(word => word.Folded))),
        [.. mentionable.Roles.Select(role => KnownPhrase.Of(role))]))];

    /// <summary>Who is named at a place: the longest name, else the best part of a name or role; several where they fit alike.</summary>
    public List<Pick> FindAt(List<SpokenWord> words, int at)
    {
        List<Pick> picks = [];
        foreach (var entry in entries)
        {
            if (entry.Name.FitAt(words, at) is > 0 and var whole)
            {
                picks.Add(new Pick(at, at + entry.Name.Words.Count, entry.Index, whole));
            }
            else if (PartFit(entry.Name, words[at].Folded) is > 0 and var part)
            {
                picks.Add(new Pick(at, at + 1, entry.Index, NamePart * part));
            }
            else
            {
                picks.AddRange(entry.Roles.Select(role => (role.Words.Count, Fit: role.FitAt(words, at))).Where(role => role.Fit > 0)
                    .Select(role => new Pick(at, at + role.Count, entry.Index, Role * role.Fit)).Take(1));
            }
        }

        return picks.Count < 2 ? picks : [.. picks.Where(pick => pick.Next == picks.Max(other => other.Next)).GroupBy(pick => pick.Score)
            .OrderByDescending(group => group.Key).First()];
    }

    private static double PartFit(KnownPhrase name, string word) =>
        name.Words.Count < 2 || word.Length < 3 || MentionWords.Fillers.Contains(word) ? 0
        : name.Words.Where(part => part.Length >= 3 && !MentionWords.Fillers.Contains(part)).Select(part => Similarity.Of(word, part))
        .DefaultIfEmpty().Max();

    private sealed record Entry(int Index, KnownPhrase Name, List<KnownPhrase> Roles);
}
