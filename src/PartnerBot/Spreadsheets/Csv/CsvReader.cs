using System.Text;

namespace PartnerBot.Spreadsheets.Csv;

/// <summary>Text with separators (RFC 4180, and what spreadsheets make of it): quoted cells, line breaks within them, a first line <c>sep=;</c>.</summary>
internal static class CsvReader
{
    public static GridReading Read(string text)
    {
        var declared = text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && text[5] is '\r' or '\n';
        var separator = declared ? text[4] : Separators.Of(text);
        var rows = new List<IReadOnlyList<string>>();
        var at = declared ? text.IndexOf('\n', StringComparison.Ordinal) is var end && end > 0 ? end + 1 : 6 : 0;
        while (at < text.Length)
        {
            if (rows.Count == GridLimits.MostRows)
            {
                // Empty lines at the end are no rows.
                return string.IsNullOrWhiteSpace(text[at..]) ? new GridReading.Taken(new Grid(rows)) : new GridReading.Refused(GridTrouble.TooManyRows);
            }

            if (Row(text, ref at, separator) is not { } row)
            {
                return new GridReading.Refused(GridTrouble.OpenQuote);
            }

            if (row.Count > GridLimits.MostColumns)
            {
                return new GridReading.Refused(GridTrouble.TooWide);
            }

            rows.Add(row);
        }

        return new GridReading.Taken(new Grid(rows));
    }

    /// <summary>The row that begins at a place, which moves on to the next row; null when a quotation mark never closes.</summary>
    internal static List<string>? Row(string text, ref int at, char separator)
    {
        var row = new List<string>();
        var cell = new StringBuilder();
        while (true)
        {
            if (at < text.Length && text[at] == '"' && cell.Length == 0)
            {
                if (!Quoted(text, ref at, cell))
                {
                    return null;
                }
            }

            if (at >= text.Length || text[at] is '\r' or '\n')
            {
                row.Add(Cut(cell));
                at += at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
                return row;
            }

            if (text[at] == separator)
            {
                // Past the widest table nothing more is gathered; the width refuses it.
                if (row.Count <= GridLimits.MostColumns)
                {
                    row.Add(Cut(cell));
                }

                cell.Clear();
            }
            else if (cell.Length < GridLimits.LongestCell)
            {
                cell.Append(text[at]);
            }

            at++;
        }
    }

    private static bool Quoted(string text, ref int at, StringBuilder cell)
    {
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '"' && (at + 1 >= text.Length || text[at + 1] != '"'))
            {
                at++;
                return true;
            }

            at += text[at] == '"' ? 1 : 0;
            if (cell.Length < GridLimits.LongestCell)
            {
                cell.Append(text[at]);
            }
        }

        return false;
    }

    private static string Cut(StringBuilder cell) =>
        cell.Length > 0 && char.IsHighSurrogate(cell[^1]) ? cell.ToString(0, cell.Length - 1) : cell.ToString();
}
