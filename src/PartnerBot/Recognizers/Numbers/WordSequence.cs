namespace PartnerBot.Recognizers.Numbers;

/// <summary>Looks at the words of an utterance by position; beyond its end and at signs there are none.</summary>
internal readonly struct WordSequence(string text, List<Token> tokens)
{
    public ReadOnlySpan<char> this[int at] =>
        at >= 0 && at < tokens.Count && tokens[at].Kind == TokenKind.Word
            ? text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start) : [];

    public NumberWord Word(int at) => at >= 0 && at < tokens.Count ? tokens[at].Word : default;

    public bool Is(int at, string word) => this[at].Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool Is(int at, params ReadOnlySpan<string> words)
    {
        for (var index = 0; index < words.Length; index++)
        {
            if (!Is(at + index, words[index]))
            {
                return false;
            }
        }

        return true;
    }
}
