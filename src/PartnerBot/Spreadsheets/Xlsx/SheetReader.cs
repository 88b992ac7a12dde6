using System.Globalization;
using System.Xml;

namespace PartnerBot.Spreadsheets.Xlsx;

/// <summary>The cells of one sheet. What is merged holds its text in every cell, as a reader sees it.</summary>
internal static class SheetReader
{
    /// <summary>Cells that all merged ranges together may fill; behind that their text stands in the first cell only.</summary>
    private const int MostMerged = 200_000;

    public static GridReading Read(Parts parts, string sheet, IReadOnlyList<string> shared)
    {
        using var reader = parts.Open(sheet);
        if (reader is null)
        {
            return new GridReading.Refused(GridTrouble.Damaged);
        }

        var rows = new List<List<string>>();
        var (row, column, room) = (-1, -1, MostMerged);
        while (reader.Read())
        {
            switch (reader)
            {
                case { NodeType: XmlNodeType.Element, LocalName: "row" }:
                    row = Number(reader.GetAttribute("r")) is { } given ? given - 1 : row + 1;
                    column = -1;
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "c" }:
                    var place = CellName.Read(reader.GetAttribute("r"));
                    (row, column) = (place?.Row ?? Math.Max(row, 0), place?.Column ?? column + 1);
                    var text = Cell(reader, shared);
                    if (text.Length > 0 && Put(rows, row, column, text) is { } trouble)
                    {
                        return new GridReading.Refused(trouble);
                    }

                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "mergeCell" }:
                    Spread(rows, reader.GetAttribute("ref") ?? "", ref room);
                    break;
            }
        }

        return new GridReading.Taken(new Grid(rows));
    }

    private static GridTrouble? Put(List<List<string>> rows, int row, int column, string text)
    {
        if (row >= GridLimits.MostRows)
        {
            return GridTrouble.TooManyRows;
        }

        if (column >= GridLimits.MostColumns)
        {
            return GridTrouble.TooWide;
        }

        while (rows.Count <= row)
        {
            rows.Add([]);
        }

        while (rows[row].Count <= column)
        {
            rows[row].Add("");
        }

        rows[row][column] = text;
        return null;
    }

    private static string Cell(XmlReader reader, IReadOnlyList<string> shared)
    {
        var type = reader.GetAttribute("t");
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var (depth, text) = (reader.Depth, "");
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "is" })
            {
                text = SharedTexts.Text(reader);
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "v", IsEmptyElement: false } && reader.Read() && reader.HasValue)
            {
                text = SharedTexts.Cut(reader.Value);
            }
        }

        return type switch
        {
            "s" => Number(text) is { } number && number < shared.Count ? shared[number] : "",
            "b" => text == "1" ? "TRUE" : "FALSE",
            // 4915112345678 is kept as 4.915112345678E12.
            null or "n" when text.Contains('E', StringComparison.OrdinalIgnoreCase)
                && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) => value.ToString("0.##########", CultureInfo.InvariantCulture),
            _ => text,
        };
    }

    private static void Spread(List<List<string>> rows, string range, ref int room)
    {
        var colon = range.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || CellName.Read(range.AsSpan(0, colon)) is not { } from || CellName.Read(range.AsSpan(colon + 1)) is not { } to
            || from.Row >= rows.Count || from.Column >= rows[from.Row].Count || rows[from.Row][from.Column] is not { Length: > 0 } text)
        {
            return;
        }

        for (var row = from.Row; row <= Math.Min(to.Row, rows.Count - 1); row++)
        {
            for (var column = from.Column; column <= Math.Min(to.Column, GridLimits.MostColumns - 1) && room-- > 0; column++)
            {
                Put(rows, row, column, text);
            }
        }
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
