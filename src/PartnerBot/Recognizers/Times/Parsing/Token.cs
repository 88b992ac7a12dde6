namespace PartnerBot.Recognizers.Times.Parsing;

/// <summary>A run of letters, a run of digits or one sign, in lower case.</summary>
/// <param name="Word">Lower case; dashes and apostrophes in one spelling.</param>
/// <param name="Start">Index of the first UTF-16 unit.</param>
/// <param name="End">Index after the last unit.</param>
/// <param name="Spaced">White space or the beginning of the text stands before it.</param>
/// <param name="IsCapital">It begins with a capital letter.</param>
/// <param name="Senses">What the vocabulary knows about it.</param>
internal readonly record struct Token(string Word, int Start, int End, bool Spaced, bool IsCapital, Sense[] Senses)
{
    public bool IsNumber => char.IsAsciiDigit(Word[0]);

    public bool IsWord => char.IsLetter(Word[0]);
}
