using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PartnerBot.Spreadsheets;

namespace PartnerBot.Tests.Spreadsheets;

/// <summary>Laws that hold for any cell, however hostile.</summary>
public sealed class ReadingLaws
{
    private static readonly string[] Hostile =
        ["", " ", "=HYPERLINK(\"http://x.example\")", "+1", "-2", "@x", "\"", "\"\"", ";", ",", "\t", "|", "a\nb", "a\r\nb", "Ünïcode 🎈", "<script>", "&amp;", "sep=;", "x\"y"];

    private static readonly Gen<string> Cell = Gen.OneOf(Gen.Elements(Hostile), Gen.Elements("Kita", "Müller & Söhne", "Bonn"));

    private static readonly Arbitrary<string[][]> Tables = Gen.Choose(2, 5)
        .SelectMany(columns => Cell.ArrayOf(columns).ListOf().Select(rows => rows.Append([.. Enumerable.Repeat("Ende", columns)]).ToArray()))
        .Where(rows => rows.Length < 60).ToArbitrary();

    [Fact]
    public void What_is_written_as_RFC_4180_is_read_back() => Prop.ForAll(Tables, rows =>
    {
        // The first line tells the separator, as headings do.
        var head = rows[0].Select((_, at) => $"Spalte{at}").ToArray();
        var text = string.Concat(rows.Prepend(head).Select(row => string.Join(';', row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n"));
        return Same(rows.Prepend(head), Spreadsheet.Read(Encoding.UTF8.GetBytes(text)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_stands_in_a_workbook_is_read_back() =>
        Prop.ForAll(Tables, rows => Same(rows.Select(row => row.Select(cell => cell.ReplaceLineEndings("\n")).ToArray()), Spreadsheet.Read(Workbook.Of(rows)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_bytes_are_read_or_refused_and_never_throw() => Prop.ForAll(
        Gen.Choose(0, 255).Select(number => (byte)number).ArrayOf().ToArbitrary(),
        bytes => Spreadsheet.Read(bytes) is not null && Spreadsheet.Read([0x50, 0x4B, 0x03, 0x04, .. bytes]) is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void A_workbook_cut_anywhere_is_read_or_refused()
    {
        var whole = Workbook.Of(["Name", "Ort"], ["Kita", "Bonn"]);
        for (var length = 0; length < whole.Length; length += 7)
        {
            Assert.NotNull(Spreadsheet.Read(whole[..length]));
        }
    }

    private static bool Same(IEnumerable<string[]> rows, GridReading reading) =>
        reading is GridReading.Taken(var grid) && rows.Select((row, at) => row.Select((cell, column) => cell.Trim() == grid[at, column]).All(same => same)).All(same => same);
}
