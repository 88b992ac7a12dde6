namespace PartnerBot.Conversations.Pointing;

/// <summary>Finds what the words of a command name. What is not there is never exchanged for something else.</summary>
internal static class Pointer
{
    /// <param name="words">The words that name something, at least one.</param>
    /// <param name="subject">The first of them is what it is about; what follows may be the reason.</param>
    public static Pointed<T> Among<T>(IReadOnlyList<string> words, IEnumerable<(T Thing, string Name)> things, bool subject = false)
    {
        var (sure, perhaps) = (new List<(T Thing, int Agreeing)>(), new List<(T Thing, int Agreeing)>());
        foreach (var (thing, name) in things)
        {
            var named = PointingWords.OfName(name);
            var agreeing = words.Count(word => named.Any(other => Alike.Are(word, other)));
            var isWhole = named.Count > 0 && named.All(other => words.Any(word => Alike.Are(word, other)));
            if (agreeing == words.Count || isWhole || (subject && named.Any(other => Alike.Are(words[0], other))))
            {
                sure.Add((thing, agreeing));
            }
            else if (agreeing > 0)
            {
                perhaps.Add((thing, agreeing));
            }
        }

        // "Flyer drucken" is the task of that name, not every flyer.
        var most = sure.Count == 0 ? 0 : sure.Max(one => one.Agreeing);
        return new Pointed<T>([.. sure.Where(one => one.Agreeing == most).Select(one => one.Thing)], [.. perhaps.OrderByDescending(one => one.Agreeing).Select(one => one.Thing)]);
    }
}
