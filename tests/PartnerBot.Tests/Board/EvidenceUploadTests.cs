using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerBot.Access;
using PartnerBot.Board;
using PartnerBot.Channels.DirectLine;
using PartnerBot.Operations;
using PartnerBot.Page;
using PartnerBot.Store;
using PartnerBot.Tests.Sharing;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Board;

/// <summary>A file goes the whole way: through the web chat's door into the plan, and out of the plan's page to those who may see it.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xunit disposes through IAsyncLifetime.")]
public sealed class EvidenceUploadTests : IAsyncLifetime
{
    private const string Secret = "a-secret-of-the-server-1";
    private static readonly byte[] Picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];
    private readonly Store.Folder folder = new();
    private readonly Dictionary<string, (string Conversation, string Token, string Watermark)> people = [];
    private readonly HttpClient http = new();
    private WebApplication app = null!;

    [Fact]
    public async Task What_a_partner_sends_is_kept_with_the_plan_and_only_its_people_fetch_it()
    {
        foreach (var words in (string[])["Neuer Plan", "Lesestart", "Kinder hören wenig Geschichten", "Abbrechen"])
        {
            await Say("anna", words);
        }

        await Say("kaya", Installation.Code(await Say("anna", "Lade Frau Kaya als Partner ein")));
        var answer = await Send("kaya", "raum.png", "Der Raum, wie er ist");
        Assert.Contains("raum.png", answer, StringComparison.Ordinal);

        var id = (await app.Services.GetRequiredService<Lookout>().All("anna", default)).Single().Plan.Id;
        var remark = (await app.Services.GetRequiredService<Lookout>().One("kaya", id, default))!.Plan.Remarks.Single();
        Assert.Equal(("kaya", "Der Raum, wie er ist", Picture.Length), (remark.Person, remark.Text, (int)remark.File!.Size));
        Assert.Contains($"/plans/{id}/files/{remark.Number}", await Say("anna", "Kommentare zeigen"), StringComparison.Ordinal);
        foreach (var (person, status) in ((string, int)[])[("anna", 200), ("kaya", 200), ("xaver", 404)])
        {
            using var file = await http.GetAsync($"{app.Urls.Single()}/plans/{id}/files/{remark.Number}?user={person}");
            Assert.Equal(status, (int)file.StatusCode);
            Assert.Equal(status == 200, (await file.Content.ReadAsByteArrayAsync()).AsSpan().SequenceEqual(Picture));
        }

        // Taken back, it is gone at once.
        await Say("kaya", "Meinen letzten Kommentar löschen");
        using var gone = await http.GetAsync($"{app.Urls.Single()}/plans/{id}/files/{remark.Number}?user=anna");
        Assert.Equal(404, (int)gone.StatusCode);
    }

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development", Args = [] });
        builder.Logging.ClearProviders();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Data:Path"] = folder.Path, ["DirectLine:Secret"] = Secret, ["DirectLine:MessagesPerSecond"] = "0" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(new DirectLine.ManualClock());
        builder.AddSettings();
        builder.Services.AddSingleton(_ => new PeoplesClock(new Store.ManualTime(new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero))));
        builder.Services.AddStore();
        builder.Services.AddTurns(builder.Configuration);
        builder.Services.AddAccess();
        builder.Services.AddPage();
        builder.Services.AddBoard();
        builder.Services.AddDirectLine();
        app = builder.Build();
        app.UsePage();
        app.UseRouting();
        app.MapPage();
        app.MapBoard();
        app.MapDirectLine();
        await app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
        folder.Dispose();
    }

    private Task<string> Say(string person, string words) =>
        Talk(person, "activities", () => JsonContent.Create(new JsonObject { ["type"] = "message", ["text"] = words, ["locale"] = "de-DE" }));

    private Task<string> Send(string person, string name, string words) => Talk(person, $"upload?userId=dl_{person}", () =>
    {
        var file = new ByteArrayContent(Picture) { Headers = { ContentType = new MediaTypeHeaderValue("image/png"), ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileName = name } } };
        var activity = new StringContent($$"""{"type":"message","text":"{{words}}","locale":"de-DE"}""", Encoding.UTF8)
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity"), ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "activity" } },
        };
        return new MultipartFormDataContent { activity, file };
    });

    private async Task<string> Talk(string person, string path, Func<HttpContent> content)
    {
        var (conversation, token, watermark) = people.TryGetValue(person, out var known) ? known : await Begin(person);
        await Ask(HttpMethod.Post, $"conversations/{conversation}/{path}", token, content());
        var answer = await Ask(HttpMethod.Get, $"conversations/{conversation}/activities?watermark={watermark}", token, null);
        people[person] = (conversation, token, answer.GetProperty("watermark").GetString()!);
        return string.Join('\n', answer.GetProperty("activities").EnumerateArray().Select(said => said.TryGetProperty("text", out var text) ? text.GetString() : ""));
    }

    private async Task<(string Conversation, string Token, string Watermark)> Begin(string person)
    {
        var given = await Ask(HttpMethod.Post, "tokens/generate", Secret, JsonContent.Create(new JsonObject { ["user"] = new JsonObject { ["id"] = $"dl_{person}", ["name"] = person } }));
        var (conversation, token) = (given.GetProperty("conversationId").GetString()!, given.GetProperty("token").GetString()!);
        await Ask(HttpMethod.Post, "conversations", token, JsonContent.Create(new JsonObject { ["locale"] = "de-DE" }));
        return (conversation, token, (await Ask(HttpMethod.Get, $"conversations/{conversation}/activities", token, null)).GetProperty("watermark").GetString()!);
    }

    private async Task<JsonElement> Ask(HttpMethod method, string path, string token, HttpContent? body)
    {
        using var request = new HttpRequestMessage(method, new Uri($"{app.Urls.Single()}/v3/directline/{path}")) { Content = body };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{path}: {response.StatusCode} {text}");
        return JsonDocument.Parse(text).RootElement;
    }
}
