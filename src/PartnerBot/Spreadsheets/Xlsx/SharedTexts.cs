using System.Text;
using System.Xml;

namespace PartnerBot.Spreadsheets.Xlsx;

/// <summary>The texts that cells refer to by number.</summary>
internal static class SharedTexts
{
    public static IReadOnlyList<string> Read(Parts parts)
    {
        var texts = new List<string>();
        using var reader = parts.Open("xl/sharedStrings.xml");
        while (reader?.Read() == true)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                texts.Add(Text(reader));
            }
        }

        return texts;
    }

    /// <summary>All <c>t</c> within the element at hand, without the phonetic guides; the reader then stands on its end.</summary>
    public static string Text(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var (depth, guides, text) = (reader.Depth, 0, new StringBuilder());
        var inText = false;
        while (reader.Read() && reader.Depth > depth)
        {
            switch (reader)
            {
                case { NodeType: XmlNodeType.Element, LocalName: "rPh", IsEmptyElement: false }:
                    guides++;
                    break;
                case { NodeType: XmlNodeType.EndElement, LocalName: "rPh" }:
                    guides--;
                    break;
                case { NodeType: XmlNodeType.Element or XmlNodeType.EndElement, LocalName: "t" }:
                    inText = reader is { NodeType: XmlNodeType.Element, IsEmptyElement: false };
                    break;
                case { NodeType: XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace }
                    when inText && guides == 0 && text.Length < GridLimits.LongestCell:
                    text.Append(reader.Value);
                    break;
            }
        }

        return Cut(text.ToString());
    }

    public static string Cut(string text)
    {
        if (text.Length <= GridLimits.LongestCell)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[GridLimits.LongestCell - 1]) ? GridLimits.LongestCell - 1 : GridLimits.LongestCell)];
    }
}
