namespace Knowledge.Searching.Words;

/// <summary>Takes German compounds apart into words the shelf knows: Kooperationsvereinbarung into Kooperation and Vereinbarung.</summary>
internal sealed class Compounds(HashSet<string> words)
{
    private const int ShortestPart = 4;
    private const int ShortestTail = 5;
    private const int ShortestCompound = 8;
    private const int LongestCompound = 40;

    private static readonly string[] Joints = ["", "s", "n", "es", "en", "er", "e"];

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The parts, first to last; empty when the word cannot be parted into two or three known words without a rest.</summary>
    public IReadOnlyList<string> Parts(string word) => word.Length is < ShortestCompound or > LongestCompound
        ? []
        : (IReadOnlyList<string>?)Two(word) ?? Three(word) ?? [];

    /// <summary>The longest known word at the end of an unknown compound: in Waldkindergarten it is Kindergarten.</summary>
    public string? Tail(string word)
    {
        for (var cut = 3; word.Length <= LongestCompound && cut <= word.Length - ShortestTail; cut++)
        {
            if (known.Contains(word.AsSpan(cut)))
            {
                return word[cut..];
            }
        }

        return null;
    }

    private List<string>? Two(ReadOnlySpan<char> word)
    {
        var (cutAt, headLength, unevenness) = (0, 0, int.MaxValue);
        for (var cut = ShortestPart; cut <= word.Length - ShortestPart; cut++)
        {
            if (Math.Abs((2 * cut) - word.Length) < unevenness && known.Contains(word[cut..]) && HeadLength(word[..cut]) is > 0 and var length)
            {
                (cutAt, headLength, unevenness) = (cut, length, Math.Abs((2 * cut) - word.Length));
            }
        }

        return cutAt == 0 ? null : [word[..headLength].ToString(), word[cutAt..].ToString()];
    }

    private List<string>? Three(string word)
    {
        for (var cut = word.Length - ShortestPart; word.Length >= 3 * ShortestPart && cut >= 2 * ShortestPart; cut--)
        {
            if (known.Contains(word.AsSpan(cut)))
            {
                var heads = word.AsSpan(0, cut);
                if ((Two(heads) ?? (heads[^1] == 's' ? Two(heads[..^1]) : null)) is { } parts)
                {
                    return [.. parts, word[cut..]];
                }
            }
        }

        return null;
    }

    private int HeadLength(ReadOnlySpan<char> word)
    {
        foreach (var joint in Joints)
        {
            var length = word.Length - joint.Length;
            if (length >= ShortestPart && word.EndsWith(joint, StringComparison.Ordinal) && known.Contains(word[..length]))
            {
                return length;
            }
        }

        return 0;
    }
}
