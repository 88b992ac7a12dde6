namespace PartnerBot.Understanding;

/// <summary>A message cut into words. Only its first units are looked at; a paste is an answer, not a command.</summary>
/// <param name="Text">The part looked at.</param>
/// <param name="Words">Its words in order.</param>
/// <param name="IsQuestion">Whether it holds a question mark outside quotations.</param>
/// <param name="HasColon">Whether everything after an early colon was taken together as <see cref="WordKind.Rest"/>.</param>
/// <param name="IsCut">Whether the message went on after the part looked at.</param>
internal sealed record Message(string Text, IReadOnlyList<Word> Words, bool IsQuestion, bool HasColon, bool IsCut)
{
    /// <summary>UTF-16 units looked at.</summary>
    public const int Longest = 500;

    /// <summary>Cuts a message into words.</summary>
    public static Message Of(string text)
    {
        var part = text.Length <= Longest ? text : text[..Longest];
        return new Tokens(part).Read(text.Length > Longest);
    }

    /// <summary>The same message with fewer words.</summary>
    public Message With(IReadOnlyList<Word> words) => this with { Words = words };
}
