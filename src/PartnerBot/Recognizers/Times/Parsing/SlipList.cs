namespace PartnerBot.Recognizers.Times.Parsing;

/// <summary>
/// Words long and rare enough to be recognised when one letter is wrong, missing, doubled or swapped.
/// Shorter names are left out: march and match, mai and mal differ by one letter too.
/// </summary>
internal sealed class SlipList(IEnumerable<string> words, IEnumerable<string> honest)
{
    private readonly ILookup<char, string> words = words.ToLookup(word => word[0]);
    private readonly HashSet<string> honest = honest.ToHashSet(StringComparer.Ordinal);

    public string? Correct(string word) =>
        word.Length < 5 || honest.Contains(word) ? null : words[word[0]].FirstOrDefault(right => IsOneSlip(word, right));

    private static bool IsOneSlip(string typed, string right)
    {
        if (Math.Abs(typed.Length - right.Length) > 1)
        {
            return false;
        }

        var same = 0;
        while (same < typed.Length && same < right.Length && typed[same] == right[same])
        {
            same++;
        }

        var a = typed.AsSpan(same);
        var b = right.AsSpan(same);
        return (a.Length == b.Length && a.Length > 0 && a[1..].SequenceEqual(b[1..]))
            || (a.Length == b.Length && a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]))
            || (a.Length == b.Length + 1 && a[1..].SequenceEqual(b))
            || (b.Length == a.Length + 1 && b[1..].SequenceEqual(a));
    }
}
