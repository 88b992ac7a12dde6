namespace PartnerBot.Understanding;

/// <summary>Joins a form of address and the names after it to one word: Frau Dr. Klein, Mr Brown.</summary>
internal static class People
{
    /// <summary>Stands for any person in features.</summary>
    public const string Token = "<person>";

    private static readonly HashSet<string> Addresses = new(StringComparer.Ordinal)
    {
        "frau", "herr", "herrn", "fr", "hr", "dr", "prof", "ms", "mrs", "mr", "miss", "mx",
    };

    /// <summary>The words with every form of address joined to its name.</summary>
    public static List<Word> Join(List<Word> words)
    {
        var joined = new List<Word>(words.Count);
        for (var at = 0; at < words.Count; at++)
        {
            var last = NameAfter(words, at);
            joined.Add(last == at ? words[at] : words[at] with { Text = Token, End = words[last].End, Kind = WordKind.Person });
            at = last;
        }

        return joined;
    }

    private static int NameAfter(List<Word> words, int at)
    {
        var next = at;
        while (next < words.Count && words[next].Kind == WordKind.Plain && Addresses.Contains(words[next].Text))
        {
            next++;
        }

        return next > at && next < words.Count && words[next].Kind == WordKind.Plain ? next : at;
    }
}
