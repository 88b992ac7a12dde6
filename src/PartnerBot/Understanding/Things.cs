namespace PartnerBot.Understanding;

/// <summary>Finds things known by name in a message: the longest name whose words follow each other there.</summary>
internal static class Things
{
    private const int StemLength = 4;
    private const int LongestEnding = 3;

    /// <summary>The thing named and where; null when none is, or when two different things fit equally well.</summary>
    public static (NamedThing Thing, int First, int Last)? In(Message message, IReadOnlyList<NamedThing> things)
    {
        (NamedThing Thing, int First, int Last)? best = null;
        var isTied = false;
        foreach (var thing in things)
        {
            foreach (var name in thing.Synonyms.Prepend(thing.Label))
            {
                if (Place(message.Words, Message.Of(name).Words) is not var (first, last))
                {
                    continue;
                }

                var length = last - first;
                var bestLength = best is { } found ? found.Last - found.First : -1;
                isTied = length == bestLength ? isTied || best!.Value.Thing.Id != thing.Id : length < bestLength && isTied;
                best = length > bestLength ? (thing, first, last) : best;
            }
        }

        return isTied ? null : best;
    }

    /// <summary>Whether the message is the name of a known thing and nothing else.</summary>
    public static bool IsOnly(Message message, IReadOnlyList<NamedThing> things) =>
        things.Count > 0 && In(message, things) is var (_, first, last) && first == 0 && last == message.Words.Count - 1;

    /// <summary>The message with the longest known name taken as one word, so that its words speak for no command.</summary>
    public static Message Mask(Message message, IReadOnlyList<NamedThing> things) =>
        things.Count == 0 || In(message, things) is not var (_, first, last) ? message : message.With(
        [
            .. message.Words.Take(first),
            message.Words[first] with { Text = Unit.Unknown, End = message.Words[last].End, Kind = WordKind.Name },
            .. message.Words.Skip(last + 1),
        ]);

    private static (int First, int Last)? Place(IReadOnlyList<Word> words, IReadOnlyList<Word> name)
    {
        for (var first = 0; name.Count > 0 && first + name.Count <= words.Count; first++)
        {
            var matched = 0;
            while (matched < name.Count && IsSame(words[first + matched].Text, name[matched].Text))
            {
                matched++;
            }

            if (matched == name.Count)
            {
                return (first, first + matched - 1);
            }
        }

        return null;
    }

    // "Zielgruppe" and "Zielgruppen": the same up to an ending.
    private static bool IsSame(string one, string other)
    {
        if (one == other)
        {
            return true;
        }

        var shared = one.AsSpan().CommonPrefixLength(other);
        return shared >= StemLength
            && Math.Max(one.Length, other.Length) - shared <= LongestEnding
            && Math.Min(one.Length, other.Length) - shared <= 1;
    }
}
