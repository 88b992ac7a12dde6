namespace Knowledge.Searching.Words;

/// <summary>Short fingerprints of words; two words may share one where that does no harm.</summary>
internal static class Print
{
    /// <summary>FNV-1a.</summary>
    public static uint Of(ReadOnlySpan<char> word, uint start = 2166136261u)
    {
        foreach (var letter in word)
        {
            start = (start ^ letter) * 16777619u;
        }

        return start;
    }

    /// <summary>One fingerprint of two; the order counts.</summary>
    public static uint Mix(uint one, uint other)
    {
        var mixed = ((one * 2654435761u) ^ other) * 2246822519u;
        return mixed ^ (mixed >> 15);
    }
}
