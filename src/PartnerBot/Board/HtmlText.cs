using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace PartnerBot.Board;

/// <summary>What stands between the quotes of <see cref="Html.Of"/>: written text is markup, holes are not.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlText(int literal, int holes)
{
    // Umlauts stay umlauts; what has a meaning in HTML, also within quotes, is escaped.
    private static readonly HtmlEncoder Readable = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder text = new(literal + (16 * holes));

    public void AppendLiteral(string markup) => text.Append(markup);

    public void AppendFormatted(string? words) => text.Append(words is null ? "" : Readable.Encode(words));

    public void AppendFormatted(int number) => text.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(Html? piece) => text.Append(piece);

    public void AppendFormatted(IEnumerable<Html> pieces)
    {
        foreach (var piece in pieces)
        {
            text.Append(piece);
        }
    }

    internal Html Done() => new(text.ToString());
}
