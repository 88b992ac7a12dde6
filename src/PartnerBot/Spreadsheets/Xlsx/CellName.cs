using System.Globalization;

namespace PartnerBot.Spreadsheets.Xlsx;

/// <summary>The place a cell's name stands for: <c>B3</c> is column 1, row 2.</summary>
internal readonly record struct CellName(int Column, int Row)
{
    /// <summary>Null for what is no cell's name.</summary>
    public static CellName? Read(ReadOnlySpan<char> name)
    {
        var (at, column) = (0, 0);
        while (at < name.Length && at < 4 && char.IsAsciiLetter(name[at]))
        {
            column = (column * 26) + (char.ToUpperInvariant(name[at++]) - 'A' + 1);
        }

        return column > 0 && int.TryParse(name[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0
            ? new CellName(column - 1, row - 1)
            : null;
    }
}
