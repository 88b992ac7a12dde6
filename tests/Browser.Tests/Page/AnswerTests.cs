using System.Net;
using System.Text.RegularExpressions;

namespace Browser.Tests.Page;

[Collection(PageCollection.Name)]
public sealed partial class AnswerTests(PageHost host) : IDisposable
{
    private readonly HttpClient http = new(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = host.Address };

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/nowhere", "text/html")]
    [InlineData("/nowhere", "application/json")]
    [InlineData("/embed.js", "*/*")]
    [InlineData("/v3/directline/conversations/x/activities", "application/json")]
    public async Task Every_answer_says_what_may_be_done_with_it(string path, string accept)
    {
        using var answer = await Get(path, ("Accept", accept));
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("object-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("base-uri 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self' https://intranet.example.org", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
    }

    [Fact]
    public async Task Every_answer_has_a_nonce_of_its_own_and_every_script_carries_it()
    {
        var nonces = new HashSet<string>();
        for (var i = 0; i < 3; i++)
        {
            using var answer = await Get("/", ("Accept-Language", "de"));
            var nonce = Nonce().Match(answer.Headers.GetValues("Content-Security-Policy").Single()).Groups[1].Value;
            var html = await answer.Content.ReadAsStringAsync();
            Assert.True(nonces.Add(nonce));
            Assert.Equal(Regex.Count(html, "<script"), Regex.Count(html, Regex.Escape($"<script nonce=\"{nonce}\"")));
        }
    }

    [Theory]
    [InlineData("de-AT,de;q=0.9,en;q=0.5", "lang=\"de\"", "Ihre Daten bleiben auf diesem Server.")]
    [InlineData("fr,en;q=0.5", "lang=\"en\"", "Your data stays on this server.")]
    public async Task The_page_comes_in_the_readers_language_before_any_script_runs(string languages, string attribute, string sentence)
    {
        using var answer = await Get("/", ("Accept-Language", languages));
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains(attribute, html, StringComparison.Ordinal);
        Assert.Contains(sentence, html, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("br", "br", 700_000)]
    [InlineData("gzip, deflate", "gzip", 1_000_000)]
    public async Task Web_Chat_comes_compressed_and_is_kept_for_good(string takes, string encoding, int most)
    {
        var path = WebChat().Match(await http.GetStringAsync(new Uri("/", UriKind.Relative))).Value;
        using var answer = await Get(path, ("Accept-Encoding", takes));
        Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.Single());
        Assert.InRange(answer.Content.Headers.ContentLength!.Value, 100_000, most);
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.GetValues("Cache-Control").Single());

        using var again = await Get(path, ("Accept-Encoding", takes), ("If-None-Match", answer.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task A_person_with_a_wrong_address_gets_a_page_in_both_languages_and_a_program_does_not()
    {
        using var person = await Get("/nowhere", ("Accept", "text/html"), ("Accept-Language", "en"));
        var html = await person.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.NotFound, person.StatusCode);
        Assert.Contains("This page does not exist", html, StringComparison.Ordinal);
        Assert.Contains("Diese Seite gibt es nicht", html, StringComparison.Ordinal);

        using var program = await Get("/nowhere", ("Accept", "application/json"));
        Assert.Equal(HttpStatusCode.NotFound, program.StatusCode);
        Assert.Equal(0, program.Content.Headers.ContentLength ?? 0);
    }

    public void Dispose() => http.Dispose();

    private async Task<HttpResponseMessage> Get(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await http.SendAsync(request);
    }

    [GeneratedRegex("script-src 'self' 'nonce-([^']+)'")]
    private static partial Regex Nonce();

    [GeneratedRegex("/page/[0-9a-f]{16}/webchat\\.js")]
    private static partial Regex WebChat();
}
