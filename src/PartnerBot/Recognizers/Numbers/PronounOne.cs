namespace PartnerBot.Recognizers.Numbers;

/// <summary>Tells "which one", "the one", "that one" from the number one.</summary>
internal static class PronounOne
{
    private static readonly HashSet<string> Before = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "this", "that", "which", "each", "every", "any", "some", "no", "another", "other", "last", "next", "previous", "first",
        "second", "third",
        "new", "old", "good", "better", "best", "right", "wrong", "same", "only", "big", "small", "red", "green", "blue", "someone",
        "whichever",
    };

    public static bool Is(string text, List<Token> tokens, NumberSpan span) =>
        span.Next == span.First + 1 && span.First > 0 && tokens[span.First] is { Kind: TokenKind.Word, Word: { Kind: WordKind.Small,
            Value: 1 } } one
        && one.End - one.Start == 3 && char.ToLowerInvariant(text[one.Start]) == 'o'
        && tokens[span.First - 1] is { Kind: TokenKind.Word } before && Before.Contains(text[before.Start..before.End]);
}
