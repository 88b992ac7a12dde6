namespace Knowledge.Searching.Words;

/// <summary>A word being stemmed: letters that only ever get fewer or change in place, and the two regions both algorithms speak of.</summary>
internal ref struct Letters(Span<char> room, int length)
{
    private readonly Span<char> room = room;

    public int Length { get; private set; } = length;

    /// <summary>Where the first region begins.</summary>
    public int R1 { get; set; } = length;

    /// <summary>Where the second region begins.</summary>
    public int R2 { get; set; } = length;

    public readonly ReadOnlySpan<char> All => room[..Length];

    public readonly char this[int at] => room[at];

    public readonly void Set(int at, char letter) => room[at] = letter;

    public readonly bool EndsWith(string ending) => All.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>The first ending of a list ordered by length, longest first; empty when none fits.</summary>
    public readonly string Longest(ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (EndsWith(ending))
            {
                return ending;
            }
        }

        return "";
    }

    public readonly bool InR1(string ending) => Length - ending.Length >= R1;

    public readonly bool InR2(string ending) => Length - ending.Length >= R2;

    /// <summary>The letter before an ending, or a blank when the ending is all there is.</summary>
    public readonly char Before(string ending) => Length > ending.Length ? room[Length - ending.Length - 1] : ' ';

    public void Drop(int count) => Length -= count;

    public void Replace(string ending, string by)
    {
        Length -= ending.Length;
        by.CopyTo(room[Length..]);
        Length += by.Length;
    }

    /// <summary>The place after the first non-vowel that follows a vowel, looking from a place on; the word's end if there is none.</summary>
    public readonly int AfterVowelAndConsonant(int from, string vowels)
    {
        for (var at = from + 1; at < Length; at++)
        {
            if (vowels.Contains(room[at - 1], StringComparison.Ordinal) && !vowels.Contains(room[at], StringComparison.Ordinal))
            {
                return at + 1;
            }
        }

        return Length;
    }
}
