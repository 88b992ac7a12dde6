using System.Text;

namespace Benchmarks;

/// <summary>Families of text that make a careless reader slow; each member has the length asked for.</summary>
internal static class HostileTexts
{
    public static IReadOnlyList<(string Family, Func<int, string> Make)> Families { get; } =
    [
        ("spaces", length => new string(' ', length)),
        ("digits", length => new string('7', length)),
        ("digits and points", Repeated("1.")),
        ("telephone digits", Repeated("030 ")),
        ("nested quotes", length => new string('"', length / 2) + new string('„', length / 2)),
        ("brackets", Repeated("(")),
        ("mixed scripts", Repeated("дата 日期 تاريخ ημέρα ")),
        ("lone surrogates", Repeated("\ud800x\udc00")),
        ("combining marks", length => "a" + new string('\u0301', length - 1)),
        ("date words, German", Repeated("nächsten Freitag ")),
        ("date words, English", Repeated("next Friday the third of ")),
        ("weekdays and links", Repeated("von Montag bis ")),
        ("number words", Repeated("zweihundert ")),
        ("one number word", Repeated("zweitausend")),
        ("money", Repeated("2.500 € ")),
        ("addresses", Repeated("a@b.")),
        ("at signs", Repeated("@")),
        ("web addresses", Repeated("http://a.de/")),
        ("yes and no", Repeated("ja nein ")),
        ("names", Repeated("Frau Kaya von der Kita ")),
        ("commands", Repeated("zeig mir alle Pläne und ")),
        ("one letter", length => new string('a', length)),
        ("hyphens", Repeated("a-")),
        ("line breaks", Repeated("x\r\n")),
    ];

    private static Func<int, string> Repeated(string piece) => length =>
    {
        var text = new StringBuilder(length + piece.Length);
        while (text.Length < length)
        {
            text.Append(piece);
        }

        return text.ToString(0, length);
    };
}
