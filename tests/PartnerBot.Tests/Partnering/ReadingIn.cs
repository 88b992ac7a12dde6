using System.Text;
using PartnerBot.Conversations;
using PartnerBot.Tests.Conversations;
using PartnerBot.Tests.Spreadsheets;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Partnering;

/// <summary>Lists that are read into the directory.</summary>
public sealed class ReadingIn
{
    private const string List = """
        Vereinsverzeichnis der Stadt;;;;
        Einrichtung;Kategorie;Ort;Ansprechpartner/in;E-Mail
        Kita Sonnenblume;Kita;Lindental;Frau Kaya;kaya@kita.example
        Grundschule am Park;Grundschule;Lindental;Herr Ott;ott(at)schule
        ;Verein;Lindental;Frau Niemand;
        KITA SONNENBLUME e.V.;Kita;Lindental;;
        #REF!;;;;
        """;

    private readonly RecordBox records = new();

    private Chat Anna(Language language = Language.German) => new(language) { Records = records };

    [Fact]
    public void A_list_is_shown_first_and_taken_after_a_yes()
    {
        var chat = Anna().Say("importiere die Liste der Organisationen");
        Assert.Contains("import.begin", chat.Keys);
        chat.Send("liste.csv", Encoding.UTF8.GetBytes(List));
        Assert.Contains("import", chat.Keys);
        Assert.Empty(records.Organisations());
        Assert.Contains("import.done", chat.Say("ja").Keys);
        Assert.Equal(["Grundschule am Park", "Kita Sonnenblume"], records.Organisations().Select(one => one.Name).Order());
    }

    [Fact]
    public void Kinds_are_understood_and_what_cannot_be_read_is_set_aside_in_the_notes()
    {
        Anna().Send("liste.csv", Encoding.UTF8.GetBytes(List)).Say("Liste übernehmen");
        var school = records.Organisations().Single(one => one.Name.StartsWith("Grund", StringComparison.Ordinal));
        Assert.Equal("schools", school.KindId);
        Assert.Null(school.Said("email"));
        Assert.Contains("ott(at)schule", school.Said("notes"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_without_a_name_and_doubles_are_named_with_their_line()
    {
        var twin = Anna().Send("liste.csv", Encoding.UTF8.GetBytes(List)).Card.FallbackText;
        Assert.Contains(Words.Say(Language.German, "import.row", ("number", 5), ("why", new Line("import.row.no-name"))), twin, StringComparison.Ordinal);
        Assert.Contains(Words.Say(Language.German, "import.row", ("number", 6), ("why", new Line("import.row.known", ("name", "KITA SONNENBLUME e.V."), ("twin", "Kita Sonnenblume")))), twin, StringComparison.Ordinal);
        Assert.Contains(Words.Say(Language.German, "import.row", ("number", 7), ("why", new Line("import.row.error", ("cell", "#REF!")))), twin, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.German, "Import zurücknehmen")]
    [InlineData(Language.English, "Undo the import")]
    public void An_import_is_taken_out_as_one_and_what_was_changed_since_stays(Language language, string words)
    {
        var chat = Anna(language).Send("liste.csv", Encoding.UTF8.GetBytes(List)).Say(language == Language.German ? "ja" : "yes");
        Anna().Say("Verzeichnis zeigen", "Kita Sonnenblume", "Telefon: 0123 456789");
        Anna().Say("Organisation eintragen", "Musikschule");
        chat.Say(words);
        Assert.Contains("import.undone", chat.Keys);
        Assert.Equal(["Kita Sonnenblume", "Musikschule"], records.Organisations().Select(one => one.Name).Order());
        Assert.Contains("import.undo-none", chat.Say(words).Keys);
    }

    [Fact]
    public void Only_ones_own_import_and_only_for_thirty_days_can_be_taken_out()
    {
        var anna = Anna().Send("liste.csv", Encoding.UTF8.GetBytes(List)).Say("ja");
        Assert.Contains("import.undo-none", new Chat(person: "ben") { Records = records }.Say("Import zurücknehmen").Keys);
        anna.At += PartnerBot.Planning.Directory.LastImport.Life + TimeSpan.FromMinutes(1);
        Assert.Contains("import.undo-none", anna.Say("Import zurücknehmen").Keys);
        Assert.Equal(2, records.Organisations().Count);
    }

    [Fact]
    public void The_same_list_twice_brings_nothing_new()
    {
        Anna().Send("liste.csv", Encoding.UTF8.GetBytes(List)).Say("ja");
        Assert.Contains("import.nothing", Anna().Send("liste.csv", Encoding.UTF8.GetBytes(List)).Say("ja").Keys);
        Assert.Equal(2, records.Organisations().Count);
    }

    [Theory]
    [InlineData(Language.German, "Spalte 2: Name", "Spalte 1: nichts", "Zeile 1: Überschrift", "ja")]
    [InlineData(Language.English, "Column 2: name", "Column 1: nothing", "Row 1: headings", "yes")]
    public void Columns_are_corrected_by_words(Language language, string name, string nothing, string heading, string yes)
    {
        Anna(language).Send("liste.xlsx", Workbook.Of(["Nr.", "X"], ["17", "Kita Sonnenblume"])).Say(name, nothing, heading, yes);
        Assert.Equal("Kita Sonnenblume", Assert.Single(records.Organisations()).Name);
    }

    [Fact]
    public void Columns_are_corrected_by_card()
    {
        var chat = Anna().Send("liste.xlsx", Workbook.Of(["Nr.", "X", "Stadt"], ["17", "Kita Sonnenblume", "Lindental"]));
        chat.Press("import.keep-mapping", ("name", "1"), ("town", "2"), ("kind", "-1"), ("contact", "-1"), ("email", "-1"), ("phone", "-1")).Press("offer.take-list");
        var kept = Assert.Single(records.Organisations());
        Assert.Equal(("Kita Sonnenblume", "Lindental"), (kept.Name, kept.Said("town")));
    }

    [Fact]
    public void The_same_name_in_another_town_is_another_organisation()
    {
        Anna().Send("liste.csv", "Name;Ort\nKita Sonnenblume;Bonn\nKita Sonnenblume;Köln\nKita Sonnenblume;bonn\n"u8.ToArray()).Say("ja");
        Assert.Equal(["Bonn", "Köln"], records.Organisations().Select(one => one.Said("town")).Order());
    }

    [Theory]
    [InlineData("import.refused.no-table", "bild.csv", new byte[] { 0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1 })]
    [InlineData("import.refused.old", "liste.xls", new byte[] { 0xD0, 0xCF, 0x11, 0xE0 })]
    [InlineData("import.refused.empty", "leer.csv", new byte[0])]
    public void A_file_that_is_no_list_gets_a_sentence_and_another_try(string key, string name, byte[] bytes)
    {
        var chat = Anna().Send(name, bytes);
        Assert.Contains(key, chat.Keys);
        Assert.IsType<Place.AwaitingList>(chat.State.Place);
    }

    [Fact]
    public void A_file_that_is_gone_is_asked_for_again()
    {
        var chat = Anna().Send("liste.csv", Encoding.UTF8.GetBytes(List));
        chat.Files.Clear();
        Assert.Contains("import.refused.gone", chat.Say("ja").Keys);
        Assert.Empty(records.Organisations());
    }

    [Fact]
    public void Hostile_cells_stay_text_and_the_card_stays_small()
    {
        var row = string.Join(';', Enumerable.Range(0, 10).Select(_ => "\"=HYPERLINK(\"\"https://x.example\"\") **[x](javascript:1)**" + new string('*', 1500) + "\""));
        var chat = Anna().Send("liste.csv", Encoding.UTF8.GetBytes("Name;Ort;a;b;c;d;e;f;g;h\n" + string.Concat(Enumerable.Repeat(row + "\n", 400))));
        Assert.InRange(Encoding.Unicode.GetByteCount(Encoding.UTF8.GetString(PartnerBot.Activities.ActivityJson.Write(chat.Card)) + chat.Card.FallbackText), 1, 28 * 1024);
        chat.Send("gut.csv", "Name;Notiz\nKita;=1+1\n"u8.ToArray()).Say("ja");
        Assert.Equal("=1+1", Assert.Single(records.Organisations()).Said("notes"));
    }
}
