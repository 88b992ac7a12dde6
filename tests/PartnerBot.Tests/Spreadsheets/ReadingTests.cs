using System.Text;
using PartnerBot.Spreadsheets;

namespace PartnerBot.Tests.Spreadsheets;

public sealed class ReadingTests
{
    private const string List = "Name;Ort\r\nMüllers „Café“ – Bücher;Köln\r\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(List) },
        { "UTF-8 with its mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(List)] },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(List)] },
        { "UTF-16 the other way round", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(List)] },
        { "Windows-1252", [.. List.Select(c => c switch { '„' => (byte)0x84, '“' => (byte)0x93, '–' => (byte)0x96, _ => (byte)c })] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_encoding_is_found_out(string encoding, byte[] bytes)
    {
        Assert.NotEmpty(encoding);
        Assert.Equal(["Müllers „Café“ – Bücher", "Köln"], Grid(bytes).Rows[1]);
    }

    [Fact]
    public void UTF16_without_a_mark_is_found_out_too() => Assert.Equal(["Kita", "Bonn"], Grid(Encoding.Unicode.GetBytes("Name;Ort\nKita;Bonn\n")).Rows[1]);

    [Theory]
    [InlineData("Name,Ort\nKita,Bonn")]
    [InlineData("Name\tOrt\nKita\tBonn")]
    [InlineData("Name|Ort\nKita|Bonn")]
    [InlineData("sep=,\r\nName,Ort\r\nKita,Bonn")]
    [InlineData("Name;Ort\n\"Kita\";\"Bonn\"")]
    [InlineData("\"Name\",\"Ort, Kreis\"\n\"Kita\",\"Bonn\"\n\"Hort; neu\",\"Bonn, Süd\"")]
    public void The_separator_is_found_out(string text) => Assert.Equal(["Kita", "Bonn"], Grid(Encoding.UTF8.GetBytes(text)).Rows[1]);

    [Fact]
    public void Quoted_cells_hold_separators_line_breaks_and_quotation_marks() =>
        Assert.Equal(["a;b\nc \"d\"", "e"], Grid(Encoding.UTF8.GetBytes("x;y\n\"a;b\nc \"\"d\"\"\";e\n")).Rows[1]);

    [Fact]
    public void A_workbook_gives_its_first_visible_sheet() => Assert.Equal(["Kita & Hort", "Bonn"], Grid(Workbook.Of(["Name", "Ort"], ["Kita & Hort", "Bonn"])).Rows[1]);

    [Fact]
    public void Shared_texts_numbers_formulas_and_long_phone_numbers_are_text()
    {
        var grid = Grid(Workbook.WithSheet(
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><v>4.915112345678E12</v></c><c r=\"C2\" t=\"str\"><f>A2&amp;\"!\"</f><v>Kita!</v></c><c r=\"E2\" t=\"e\"><v>#REF!</v></c></row>",
            shared: "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>x</t></si><si><r><t>Ki</t></r><r><t>ta</t></r><rPh><t>no</t></rPh></si></sst>"));
        Assert.Equal(["Kita", "4915112345678", "Kita!", "", "#REF!"], grid.Rows[1]);
    }

    [Fact]
    public void Merged_cells_hold_their_text_in_every_row()
    {
        var grid = Grid(Workbook.WithSheet(
            "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Bonn</v></c><c r=\"B1\" t=\"str\"><v>Kita</v></c></row><row r=\"2\"><c r=\"B2\" t=\"str\"><v>Hort</v></c></row>",
            "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>"));
        Assert.Equal("Bonn", grid[1, 0]);
    }

    [Fact]
    public void Empty_rows_at_the_end_are_no_rows() => Assert.Equal(2, Grid(Encoding.UTF8.GetBytes("Name;Ort\nKita;Bonn\n;\n \n\n")).Rows.Count);

    public static TheoryData<string, GridTrouble, byte[]> Bad => new()
    {
        { "nothing", GridTrouble.Empty, [] },
        { "blanks", GridTrouble.Empty, " \n;;\n"u8.ToArray() },
        { "a picture", GridTrouble.NoTable, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 1, 2, 3, 4, 5, 6] },
        { "an old workbook", GridTrouble.OldOrLocked, [0xD0, 0xCF, 0x11, 0xE0, 0xA1] },
        { "a broken workbook", GridTrouble.Damaged, [0x50, 0x4B, 0x03, 0x04, 1, 2, 3] },
        { "another archive", GridTrouble.NoTable, Workbook.Zip(("readme.txt", "hello")) },
        { "a million rows", GridTrouble.TooManyRows, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a;b\n", 1_000_000))) },
        { "a row far down", GridTrouble.TooManyRows, Workbook.WithSheet("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>") },
        { "a column far out", GridTrouble.TooWide, Workbook.WithSheet("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>") },
        { "many columns", GridTrouble.TooWide, Encoding.UTF8.GetBytes(new string(';', 5000)) },
        { "a bomb", GridTrouble.TooLarge, Workbook.WithSheet(new string(' ', (int)GridLimits.MostUnfolded + 1)) },
        { "a bomb of texts", GridTrouble.TooLarge, Workbook.WithSheet("", shared: $"<sst>{new string(' ', (int)GridLimits.MostUnfolded)}</sst>") },
        { "an entity", GridTrouble.Damaged, Workbook.WithSheet("<row><c t=\"str\"><v>&x;</v></c></row>", before: "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>") },
        { "half a sheet", GridTrouble.Damaged, Workbook.WithSheet("<row><c>") },
        { "an open quote", GridTrouble.OpenQuote, "Name;Ort\n\"Kita;Bonn\n"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void What_is_no_good_table_is_refused_with_its_reason(string what, GridTrouble why, byte[] bytes)
    {
        Assert.NotEmpty(what);
        Assert.Equal(why, Assert.IsType<GridReading.Refused>(Spreadsheet.Read(bytes)).Why);
    }

    private static Grid Grid(byte[] bytes) => Assert.IsType<GridReading.Taken>(Spreadsheet.Read(bytes)).Grid;
}
