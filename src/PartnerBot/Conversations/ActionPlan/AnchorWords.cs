using PartnerBot.Conversations.Answers;

namespace PartnerBot.Conversations.ActionPlan;

/// <summary>The plan's own date that a sentence speaks of: "die Haushaltsberatung ist jetzt am 12.5.", "alle Veranstaltungsaufgaben".</summary>
internal static class AnchorWords
{
    /// <summary>A shorter word may be the beginning of any other.</summary>
    private const int LongEnough = 5;

    private static readonly IReadOnlyList<(string Name, string Kind)> Names =
        [.. from anchor in WhenReader.Anchors(null)
            from name in anchor.Names
            orderby name.Length descending
            select (name.ToLowerInvariant(), anchor.Key)];

    /// <summary>Id of the date, the longest name first; null where none is named.</summary>
    public static string? In(string text) => Find(text).Kind;

    /// <summary>The sentence without the name, so that a day in it can be read by itself.</summary>
    public static string Without(string text) => Find(text) is (var at, var length, not null) ? string.Concat(text.AsSpan(0, at), " ", text.AsSpan(at + length)) : text;

    private static (int At, int Length, string? Kind) Find(string text)
    {
        var words = text.ToLowerInvariant();
        foreach (var (name, kind) in Names)
        {
            var at = words.IndexOf(name, StringComparison.Ordinal);
            if (at >= 0 && (at == 0 || !char.IsLetter(words[at - 1])) && (name.Length >= LongEnough || Ends(words, at + name.Length)))
            {
                return (at, name.Length, kind);
            }
        }

        return (0, 0, null);
    }

    private static bool Ends(string words, int end) => end >= words.Length || !char.IsLetter(words[end]);
}
