using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using PartnerBot.Channels.BotFramework.Fetching;
using PartnerBot.Planning.Remarks;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Board;
using PartnerBot.Texts;

namespace PartnerBot.Tests.BotFramework;

/// <summary>A file or a picture sent in Teams becomes evidence, fetched through the gate and only when its sender may put it there.</summary>
public sealed class SentFileTests
{
    private const string FileOfTeams = "application/vnd.microsoft.teams.file.download.info";
    private static readonly JsonSerializerOptions Plainly = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    [Fact]
    public async Task A_file_of_Teams_lies_in_the_plan_with_its_bytes_and_no_token_went_where_it_came_from()
    {
        await using var drive = await Drive("Satz für Satz"u8.ToArray());
        await using var host = await Open(drive);
        await Send(host, File(drive, "../Protokoll\u202E.pdf"), "Vom letzten Treffen");
        var remark = Assert.Single(await Remarks(host));
        Assert.Equal(("Vom letzten Treffen", "Protokoll.pdf"), (remark.Text, remark.File!.Name));
        Assert.Equal("Satz für Satz"u8.ToArray(), (await host.Store.Evidence(remark.File.Id, "p-1"))!.Bytes);
        var call = Assert.Single(drive.Take());
        Assert.Equal(("GET", "/download.aspx?UniqueId=1&tempauth=abc"), (call.Method, call.Target));
        Assert.Empty(call.Headers.Authorization.ToString());
    }

    [Fact]
    public async Task A_picture_pasted_into_the_message_is_fetched_from_the_connector()
    {
        await using var drive = await Drive([]);
        await using var host = await Open(drive);
        host.Connector.Answer = (call, response) => call.Method == "GET" ? Bytes(response, Png) : FakeConnector.With(response, 201, """{"id":"1"}""");
        await Send(host, Picture($"{host.Connector.Url}/v3/attachments/0-abc/views/original"), null);
        var file = Assert.Single(await Remarks(host)).File!;
        Assert.Equal((Png.Length, "image/png"), ((int)file.Size, file.Type));
    }

    [Theory]
    [InlineData("evidence.elsewhere", "http://127.0.0.1:9/download.aspx")]
    [InlineData("evidence.elsewhere", "https://files.evil.example/download.aspx")]
    [InlineData("evidence.elsewhere", "https://sharepoint.com.evil.example/x")]
    [InlineData("evidence.elsewhere", "file:///etc/passwd")]
    [InlineData("evidence.elsewhere", "no address")]
    public async Task From_anywhere_else_nothing_is_fetched_and_that_is_said(string key, string place)
    {
        await using var drive = await Drive(Png);
        await using var host = await Open(drive);
        Assert.Contains(Words.Say(Language.German, key, ("name", "bild.png")), await Send(host, File(place, "bild.png"), null), StringComparison.Ordinal);
        Assert.Empty(await Remarks(host));
        Assert.Equal(0, drive.Waiting);
    }

    [Fact]
    public async Task What_is_too_large_is_refused_whether_it_announces_its_length_or_not()
    {
        foreach (var announced in (bool[])[true, false])
        {
            await using var drive = await FakeConnector.Open();
            drive.Answer = (_, response) => Long(response, announced);
            await using var host = await Open(drive);
            Assert.Contains(Words.Say(Language.German, "evidence.too-large", ("name", "film.mp4")), await Send(host, File(drive, "film.mp4"), null), StringComparison.Ordinal);
            Assert.Empty(await Remarks(host));
        }
    }

    [Theory]
    [InlineData(404)]
    [InlineData(302)]
    [InlineData(500)]
    public async Task What_does_not_come_is_said_and_a_redirect_leads_nowhere(int status)
    {
        await using var honeypot = await FakeConnector.Open();
        await using var drive = await FakeConnector.Open();
        drive.Answer = (_, response) => FakeConnector.With(response, status, "", ("Location", honeypot.Url));
        await using var host = await Open(drive);
        Assert.Contains(Words.Say(Language.German, "evidence.not-fetched", ("name", "liste.pdf")), await Send(host, File(drive, "liste.pdf"), null), StringComparison.Ordinal);
        Assert.Equal(0, honeypot.Waiting);
    }

    [Fact]
    public async Task Nothing_is_fetched_for_somebody_who_may_not_put_it_there_or_has_no_plan_at_hand()
    {
        await using var drive = await Drive(Png);
        await using var host = await Open(drive);
        Assert.Contains(Words.Raw(Language.German, "attachment.unread"), await Send(host, File(drive, "bild.png"), null, "xaver"), StringComparison.Ordinal);
        Assert.Equal(0, drive.Waiting);
    }

    [Fact]
    public async Task The_same_delivery_twice_is_one_file()
    {
        await using var drive = await Drive(Png);
        await using var host = await Open(drive);
        for (var time = 0; time < 2; time++)
        {
            await host.Send("anna", [("id", "a-twice"), ("text", null), ("attachments", new JsonArray(File(drive, "bild.png")))]);
        }

        Assert.Single(await Remarks(host));
        Assert.Equal(1, drive.Waiting);
    }

    [Fact]
    public async Task A_list_that_is_sent_in_Teams_is_read_into_the_directory_too()
    {
        await using var drive = await Drive("Organisation;Ort\nKita Sonnenblume;Köln\n"u8.ToArray());
        await using var host = await Open(drive);
        Assert.Contains("Kita Sonnenblume", await Send(host, File(drive, "partner.csv"), null), StringComparison.Ordinal);
        Assert.Equal(1, drive.Waiting);
    }

    private static async Task<FakeConnector> Drive(byte[] bytes)
    {
        var drive = await FakeConnector.Open();
        drive.Answer = (_, response) => Bytes(response, bytes);
        return drive;
    }

    private static async Task<TeamsHost> Open(FakeConnector drive)
    {
        var host = await TeamsHost.Open(null, ("Teams:FileHosts", $"127.0.0.1:{drive.Port},*.sharepoint.com"));
        await Seed.Keep(host.Store, "p-1", "Lesestart", [("anna", Part.Owner, "Anna")]);
        await host.Send("anna", [("text", "Öffne den Plan „Lesestart“"), Answered]);
        return host;
    }

    // The replies come in the answer, so that nobody has to wait for them.
    private static (string, JsonNode?) Answered => ("deliveryMode", "expectReplies");

    private static async Task<string> Send(TeamsHost host, JsonNode attachment, string? words, string person = "anna") =>
        JsonNode.Parse((await host.Send(person, [("text", words), ("attachments", new JsonArray(Html(), attachment)), Answered])).Body)!.ToJsonString(Plainly);

    // Teams sends the words once more as HTML beside every message.
    private static JsonObject Html() => new() { ["contentType"] = "text/html", ["content"] = "<div>Vom letzten Treffen</div>" };

    private static JsonObject File(FakeConnector drive, string name) => File($"{drive.Url}/download.aspx?UniqueId=1&tempauth=abc", name);

    private static JsonObject File(string place, string name) => new()
    {
        ["contentType"] = FileOfTeams,
        ["contentUrl"] = "https://contoso.sharepoint.com/personal/anna/Documents/Applications/" + name,
        ["name"] = name,
        ["content"] = new JsonObject { ["downloadUrl"] = place, ["uniqueId"] = "1", ["fileType"] = "pdf" },
    };

    private static JsonObject Picture(string place) => new() { ["contentType"] = "image/*", ["contentUrl"] = place };

    private static async Task<IReadOnlyList<Remark>> Remarks(TeamsHost host) => (await host.Store.Plan("p-1"))!.Read().Remarks;

    private static async Task Bytes(HttpResponse response, byte[] bytes)
    {
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes);
    }

    private static async Task Long(HttpResponse response, bool announced)
    {
        if (announced)
        {
            response.ContentLength = Fetcher.MostBytes + 1;
        }

        var part = new byte[1 << 20];
        try
        {
            for (var sent = 0; sent <= Fetcher.MostBytes; sent += part.Length)
            {
                await response.Body.WriteAsync(sent + part.Length > Fetcher.MostBytes ? part.AsMemory(0, 1) : part, response.HttpContext.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody wants the rest.
        }
    }
}
