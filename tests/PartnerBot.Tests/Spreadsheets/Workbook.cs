using System.IO.Compression;
using System.Text;

namespace PartnerBot.Tests.Spreadsheets;

/// <summary>Makes workbooks, good and bad ones.</summary>
internal static class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>A workbook with inline texts.</summary>
    public static byte[] Of(params string[][] rows) => WithSheet(string.Concat(rows.Select((row, at) =>
        $"<row r=\"{at + 1}\">{string.Concat(row.Select((cell, column) => $"<c r=\"{(char)('A' + column)}{at + 1}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(cell)}</t></is></c>"))}</row>")));

    /// <param name="rows">What stands within <c>sheetData</c>.</param>
    public static byte[] WithSheet(string rows, string behind = "", string? shared = null, string before = "") => Zip(
        ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Alt\" state=\"hidden\" sheetId=\"2\" r:id=\"rId9\"/><sheet name=\"Liste\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
        ("xl/worksheets/sheet1.xml", $"{before}<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{behind}</worksheet>"),
        ("xl/sharedStrings.xml", shared ?? $"<sst xmlns=\"{Main}\"/>"));

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
