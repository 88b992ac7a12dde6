namespace PartnerBot.Recognizers.Numbers;

internal enum TokenKind : byte
{
    Word,
    Numeral,
    Sign,
}
