using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PartnerBot.Planning.Sharing;

/// <summary>
/// A code to type: 63 bits in 13 characters that nobody confuses (no I, L, O, U), the first of them a digit, so that no word is taken for one:
/// <c>4K7QM-2XPA-RTBD</c>.
/// </summary>
public static partial class Code
{
    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <param name="fresh">At least 18 random hexadecimal digits that are used for nothing else.</param>
    public static string From(string fresh)
    {
        var bytes = Convert.FromHexString(fresh.AsSpan(0, 18));
        var bits = BitConverter.ToUInt64(bytes, 1);
        var code = new StringBuilder(15).Append(Signs[2 + (bytes[0] & 7)]);
        for (var i = 0; i < 12; i++, bits >>= 5)
        {
            code.Append(Signs[(int)(bits & 31)]);
        }

        return code.Insert(9, '-').Insert(5, '-').ToString();
    }

    /// <summary>The code that was typed, as it was given out; null when the words are no code.</summary>
    public static string? Find(string text)
    {
        if (text.Length > 80 || Shape().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var plain = string.Concat(match.Groups["part"].Captures.Select(part => part.Value)).ToUpperInvariant()
            .Replace('O', '0').Replace('I', '1').Replace('L', '1');
        return plain.Contains('U', StringComparison.Ordinal) || !char.IsAsciiDigit(plain[0]) ? null : $"{plain[..5]}-{plain[5..9]}-{plain[9..]}";
    }

    /// <summary>Under this id a record of what the code opens is kept.</summary>
    public static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));

    [GeneratedRegex(@"^\s*(?:(?:mein|my|der|the)?\s*(?:code|einladung|invitation|join|beitreten)\s*(?:ist|is|lautet)?\s*:?\s*)?(?<part>[0-9OIL][0-9A-Z]{4})[-–\s]?(?<part>[0-9A-Z]{4})[-–\s]?(?<part>[0-9A-Z]{4})\s*[.!]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Shape();
}
