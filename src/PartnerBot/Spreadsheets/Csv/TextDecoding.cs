using System.Text;

namespace PartnerBot.Spreadsheets.Csv;

/// <summary>Turns bytes into text: UTF-8, UTF-16 in both orders, otherwise Windows-1252, which older Excel versions write.</summary>
internal static class TextDecoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Windows-1252 where it departs from Latin-1, from 0x80 on; a dot stands for what is not assigned.</summary>
    private const string From80 = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";

    /// <summary>The text, or null for what is no text.</summary>
    public static string? Decode(byte[] bytes)
    {
        var text = bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2)
            : bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2)
            : Wide(bytes, 1) ? Encoding.Unicode.GetString(bytes)
            : Wide(bytes, 0) ? Encoding.BigEndianUnicode.GetString(bytes)
            : Utf8(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes) ?? Western(bytes);
        return text.Contains('\0', StringComparison.Ordinal) || Noise(text) ? null : text;
    }

    // Text in Latin letters has a zero in every other byte; without a mark at the start nothing else tells UTF-16.
    private static bool Wide(byte[] bytes, int odd)
    {
        var looked = Math.Min(bytes.Length, 4096) / 2;
        var zeros = Enumerable.Range(0, looked).Count(at => bytes[(2 * at) + odd] == 0);
        var others = Enumerable.Range(0, looked).Count(at => bytes[(2 * at) + 1 - odd] == 0);
        return looked > 1 && zeros * 2 > looked && others == 0;
    }

    private static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string Western(byte[] bytes) =>
        string.Create(bytes.Length, bytes, (text, from) =>
        {
            for (var at = 0; at < text.Length; at++)
            {
                text[at] = from[at] is >= 0x80 and < 0xA0 and var high ? From80[high - 0x80] : (char)from[at];
            }
        });

    // A picture or a program is full of control characters; a table has next to none.
    private static bool Noise(string text)
    {
        var looked = Math.Min(text.Length, 4096);
        return text.AsSpan(0, looked).ToArray().Count(c => char.IsControl(c) && c is not ('\t' or '\r' or '\n')) * 50 > looked;
    }
}
