namespace PartnerBot.Conversations.Speaking;

/// <summary>More words than one message takes go out as several, so that each stays below the 28 KB (UTF-16) that clients take.</summary>
internal static class LongTalk
{
    private const int MostWords = 5_000;

    /// <summary>Takes off the front what has to go out before; the last sentence always stays.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> TakeOff(List<string> sentences)
    {
        var parts = new List<IReadOnlyList<string>>();
        while (sentences.Count > 1 && sentences.Sum(sentence => Written.Length(sentence)) > MostWords)
        {
            var (part, room) = (new List<string>(), MostWords);
            do
            {
                room -= Written.Length(sentences[0]);
                part.Add(sentences[0]);
                sentences.RemoveAt(0);
            }
            while (sentences.Count > 1 && Written.Length(sentences[0]) <= room);
            parts.Add(part);
        }

        return parts;
    }
}
