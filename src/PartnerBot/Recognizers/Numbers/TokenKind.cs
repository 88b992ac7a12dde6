namespace PartnerBot.Recognizers.Numbers;

internal enum TokenKind
{
    Word,
    Numeral,
    Sign,
}
