using System.Xml;

namespace PartnerBot.Spreadsheets.Xlsx;

/// <summary>Finds the part that holds the first sheet which is not hidden.</summary>
internal static class FirstSheet
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    public static string? Find(Parts parts)
    {
        using var workbook = parts.Open("xl/workbook.xml");
        string? first = null;
        while (workbook?.Read() == true)
        {
            if (workbook is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && workbook.GetAttribute("state") is null or "visible")
            {
                first = workbook.GetAttribute("id", Relations) ?? workbook.GetAttribute("id", StrictRelations);
                break;
            }
        }

        return first is null ? null : Target(parts, first);
    }

    private static string? Target(Parts parts, string id)
    {
        using var links = parts.Open("xl/_rels/workbook.xml.rels");
        while (links?.Read() == true)
        {
            if (links is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && links.GetAttribute("Id") == id && links.GetAttribute("Target") is { } target)
            {
                return target.StartsWith('/') ? target : $"xl/{target}";
            }
        }

        return null;
    }
}
