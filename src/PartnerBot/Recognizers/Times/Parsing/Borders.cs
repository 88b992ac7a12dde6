namespace PartnerBot.Recognizers.Times.Parsing;

/// <summary>Keeps phrases out of the middle of words, identifiers, phone numbers, prices and formulas.</summary>
internal static class Borders
{
    public static bool CanBegin(List<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.Spaced || at == 0)
        {
            return at == 0 || !token.IsNumber || !IsMoney(tokens[at - 1].Word);
        }

        var before = tokens[at - 1];
        if (before.IsNumber || before.IsWord)
        {
            return false;
        }

        if (IsMoney(before.Word) || before.Word is "@" or "#" or "&" or "=")
        {
            return false;
        }

        // A number behind a number and a joining sign is the rest of something longer.
        return !(at >= 2 && !before.Spaced && IsJoint(before.Word) && tokens[at - 2].IsNumber);
    }

    public static bool CanEnd(List<Token> tokens, int past)
    {
        if (past >= tokens.Count || tokens[past].Spaced)
        {
            return true;
        }

        var (last, next) = (tokens[past - 1], tokens[past]);
        if (next.IsNumber || next.IsWord)
        {
            return !(last.IsNumber || last.IsWord || (last.Word == "." && next.IsNumber));
        }

        return !(last.IsNumber && IsJoint(next.Word) && past + 1 < tokens.Count && !tokens[past + 1].Spaced && tokens[past + 1].IsNumber);
    }

    private static bool IsMoney(string sign) => sign is "$" or "€" or "£" or "¥";

    private static bool IsJoint(string sign) => sign is "-" or "." or "/" or ":" or ",";
}
