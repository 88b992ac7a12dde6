using PartnerBot.Spreadsheets.Csv;
using PartnerBot.Spreadsheets.Xlsx;

namespace PartnerBot.Spreadsheets;

/// <summary>Reads the bytes of a table, whatever the file is called: a workbook (.xlsx) or text with separators.</summary>
public static class Spreadsheet
{
    private static ReadOnlySpan<byte> Zip => [0x50, 0x4B, 0x03, 0x04];

    /// <summary>Compound files: workbooks before 2007, and newer ones with a password.</summary>
    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0];

    public static GridReading Read(byte[] bytes)
    {
        if (bytes.Length == 0)
        {
            return new GridReading.Refused(GridTrouble.Empty);
        }

        var reading = bytes.AsSpan().StartsWith(Zip) ? XlsxReader.Read(bytes)
            : bytes.AsSpan().StartsWith(Compound) ? new GridReading.Refused(GridTrouble.OldOrLocked)
            : TextDecoding.Decode(bytes) is { } text ? CsvReader.Read(text)
            : new GridReading.Refused(GridTrouble.NoTable);
        return reading is GridReading.Taken(var grid) ? Trim(grid) : reading;
    }

    private static GridReading Trim(Grid grid)
    {
        var last = grid.Rows.Count;
        while (last > 0 && !grid.HasWords(last - 1))
        {
            last--;
        }

        return last == 0 ? new GridReading.Refused(GridTrouble.Empty) : new GridReading.Taken(new Grid([.. grid.Rows.Take(last)]));
    }
}
