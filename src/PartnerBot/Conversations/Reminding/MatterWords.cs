namespace PartnerBot.Conversations.Reminding;

/// <summary>Whether words mean a reminder's text: "the plants" means "water the plants".</summary>
internal static class MatterWords
{
    private const int Telling = 4;

    /// <summary>Every telling word of the shorter one is in the longer, in any form that begins alike.</summary>
    public static bool Same(string said, string kept)
    {
        var (wanted, known) = (Tell(said), Tell(kept));
        return wanted.Count > 0 && known.Count > 0 && (Within(wanted, known) || Within(known, wanted));
    }

    private static bool Within(IReadOnlyList<string> few, IReadOnlyList<string> many) => few.All(word => many.Any(other => Alike(word, other)));

    private static bool Alike(string one, string other) =>
        one == other || (one.Length >= Telling && other.Length >= Telling && (one.StartsWith(other[..^1], StringComparison.Ordinal) || other.StartsWith(one[..^1], StringComparison.Ordinal)));

    private static IReadOnlyList<string> Tell(string words) =>
        [.. words.ToLowerInvariant().Split([' ', ',', '.', '!', '?', '„', '“', '”', '"', ':'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= Telling)];
}
