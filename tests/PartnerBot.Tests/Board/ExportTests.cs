using System.Text.Json;
using PartnerBot.Planning;
using PartnerBot.Planning.Remarks;
using PartnerBot.Planning.Sharing;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Board;

/// <summary>The rights matrix through the doors of HTTP: export, evidence, outlines.</summary>
public sealed class ExportTests(BoardHost host) : IClassFixture<BoardHost>
{
    private static readonly (string, Part, string)[] Everybody = [("anna", Part.Owner, "Anna Müller"), ("ben", Part.Member, "Ben"), ("kaya", Part.Partner, "Frau Kaya")];

    private static readonly Edit[] Said =
    [
        .. Seed.Edits,
        Remark(1, "", "ben", "für alle <b>fett</b> *kursiv*", inside: false),
        Remark(2, "task-8", "anna", "geheim: intern", inside: true),
        Remark(3, "task-7", "anna", "geheim: zum Honorar", inside: false),
    ];

    [Theory]
    [InlineData("html")]
    [InlineData("md")]
    [InlineData("json")]
    public async Task Whoever_may_takes_along_what_they_see_and_for_others_there_is_no_such_plan(string form)
    {
        var id = $"export-{form}";
        await Seed.Keep(host.Store, id, "Lesestart", Everybody, Said);
        foreach (var (person, whole) in ((string, bool)[])[("anna", true), ("ben", true), ("kaya", false)])
        {
            var (status, text) = await Get($"/plans/{id}/export.{form}?user={person}");
            Assert.Equal(200, status);
            Assert.Contains("Vorleseerfahrung", text, StringComparison.Ordinal);
            Assert.Contains("für alle", text, StringComparison.Ordinal);
            Assert.Equal(whole, text.Contains("geheim", StringComparison.Ordinal));
            Assert.DoesNotContain("<b>", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\"anna\"", text, StringComparison.Ordinal);
        }

        var nothing = await Get($"/plans/no-such-plan/export.{form}?user=xaver");
        foreach (var person in (string[])["xaver", "adele"])
        {
            var (status, text) = await Get($"/plans/{id}/export.{form}?user={person}");
            Assert.Equal(nothing.Status, status);
            Assert.Equal(Bare(nothing.Text), Bare(text.Replace(person, "xaver", StringComparison.Ordinal).Replace(id, "no-such-plan", StringComparison.Ordinal)));
        }

        Assert.Equal(404, nothing.Status);
    }

    [Fact]
    public async Task The_data_can_be_read_back_and_the_text_keeps_what_people_wrote()
    {
        await Seed.Keep(host.Store, "export-x", "Lesestart", Everybody, Said);
        using var data = JsonDocument.Parse((await Get("/plans/export-x/export.json?user=anna")).Text);
        Assert.Equal("Lesestart", data.RootElement.GetProperty("title").GetString());
        Assert.Contains(data.RootElement.GetProperty("parts").EnumerateArray(), part => part.GetProperty("id").GetString() == "need"
            && part.GetProperty("items")[0].GetProperty("facts").EnumerateArray().Any(fact => fact.GetProperty("text").GetString() == "Die Grundschule meldet es seit drei Jahren.\nDie Kita bestätigt es."));
        var text = (await Get("/plans/export-x/export.md?user=anna")).Text;
        Assert.StartsWith("# Lesestart\n", text, StringComparison.Ordinal);
        Assert.Contains("\\*kursiv\\*", text, StringComparison.Ordinal);
        Assert.Contains("seit drei Jahren.\n  Die Kita", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_is_fetched_by_those_who_see_it_and_nobody_else()
    {
        await Seed.Keep(host.Store, "files-1", "Lesestart", Everybody,
        [
            .. Seed.Edits,
            Remark(1, "task-8", "ben", "", inside: false, new Evidence("file-shared", "plakat.html", "text/html", 4)),
            Remark(2, "task-7", "anna", "", inside: false, new Evidence("file-hidden", "honorar.pdf", "application/pdf", 4)),
        ]);
        foreach (var id in (string[])["file-shared", "file-hidden", "file-free"])
        {
            await host.Store.KeepFile(new Upload(id, new Address("directline", "c"), "x", "text/html", "<hi>"u8.ToArray(), Seed.At));
        }

        Assert.Equal(404, (await Get("/plans/files-1/files/1001?user=anna")).Status);
        await ((PartnerBot.Store.SqliteStore)host.Store).Write(on =>
        {
            on.Uploads.Keep(new KeptFile("file-shared", "files-1"));
            on.Uploads.Keep(new KeptFile("file-hidden", "files-1"));
            return true;
        }, 0);
        foreach (var (person, shared, hidden) in ((string, int, int)[])[("anna", 200, 200), ("ben", 200, 200), ("kaya", 200, 404), ("xaver", 404, 404), ("adele", 404, 404)])
        {
            Assert.Equal(shared, (await Get($"/plans/files-1/files/1001?user={person}")).Status);
            Assert.Equal(hidden, (await Get($"/plans/files-1/files/1002?user={person}")).Status);
        }

        using var answer = await host.Http.GetAsync("/plans/files-1/files/1001?user=kaya");
        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("plakat.html", (await host.Get("/plans/files-1?user=kaya")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("honorar.pdf", (await host.Get("/plans/files-1?user=kaya")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_takes_along_only_what_they_have_just_opened_with_a_reason()
    {
        await Seed.Keep(host.Store, "glass-1", "Lesestart", Everybody, Said);
        await Seed.Keep(host.Store, "glass-2", "Anderes", Everybody, Said);
        var now = host.Now;
        await host.Store.Keep([new(Opened.Kind, Opened.Id("adele", "glass-1"), 0, new Opened(now - TimeSpan.FromMinutes(14)).Write())], new AuditLine("adele", "x"), now);
        await host.Store.Keep([new(Opened.Kind, Opened.Id("xaver", "glass-1"), 0, new Opened(now).Write())], new AuditLine("xaver", "x"), now);
        Assert.Contains("geheim", (await Get("/plans/glass-1/export.md?user=adele")).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await Get("/plans/glass-1?user=adele")).Status);
        Assert.Equal(404, (await Get("/plans/glass-2/export.md?user=adele")).Status);
        // Whoever runs nothing has opened nothing, whatever a record says.
        Assert.Equal(404, (await Get("/plans/glass-1/export.md?user=xaver")).Status);
        await host.Store.Keep([new(Opened.Kind, Opened.Id("adele", "glass-1"), 1, new Opened(now - Opened.Life).Write())], new AuditLine("adele", "x"), now);
        Assert.Equal(404, (await Get("/plans/glass-1/export.md?user=adele")).Status);
    }

    [Fact]
    public async Task Outlines_are_for_administrators_and_hold_no_content()
    {
        await Seed.Keep(host.Store, "outlined-1", "Lesestart im Umriss", Everybody, Said);
        var (status, page) = await Get("/plans/outlines?user=adele");
        Assert.Equal(200, status);
        Assert.Contains("Lesestart im Umriss", page, StringComparison.Ordinal);
        Assert.Contains("Anna Müller", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Vorleseerfahrung", page, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", page, StringComparison.Ordinal);
        foreach (var person in (string[])["anna", "kaya", "xaver"])
        {
            Assert.Equal(404, (await Get($"/plans/outlines?user={person}")).Status);
        }
    }

    // Each page has a nonce of its own.
    private static string Bare(string page) => System.Text.RegularExpressions.Regex.Replace(page, "nonce=\"[^\"]*\"", "");

    private async Task<(int Status, string Text)> Get(string address) => await host.Get(address);

    private static Edit.Remarked Remark(int number, string about, string person, string text, bool inside, Evidence? file = null) =>
        new(new Remark(1000 + number, about, person, person == "anna" ? "Anna Müller" : "Ben", Seed.At, text) { Internal = inside, File = file });
}
