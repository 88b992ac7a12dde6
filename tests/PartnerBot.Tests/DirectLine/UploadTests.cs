using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace PartnerBot.Tests.DirectLine;

public sealed class UploadTests : IAsyncLifetime
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];
    private ChatHost host = null!;
    private Chat chat = null!;

    public async Task InitializeAsync()
    {
        host = await ChatHost.Start();
        chat = await Chat.Begin(host);
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Files_arrive_with_the_words_in_the_order_of_the_attachments()
    {
        const string words = """
            {"type":"message","text":"mit Anhang","channelData":{"clientActivityID":"u1"},"attachments":[
             {"contentType":"image/png","name":"u.png","thumbnailUrl":"data:image/jpeg;base64,AAAA"},{"contentType":"text/plain","name":"u.txt"}]}
            """;
        // Clients read their files at the same time, so these come in any order.
        var (status, body) = await Upload(Words(words), File("u.txt", "text/plain", "hallo"u8.ToArray()), File("u.png", "image/png", Png));
        Assert.Equal(HttpStatusCode.OK, status);
        var echo = (await chat.Poll()).Activities[1];
        Assert.Equal(body.GetProperty("id").GetString(), echo.GetProperty("id").GetString());
        var attachments = echo.GetProperty("attachments").EnumerateArray().ToList();
        Assert.Equal(["u.png", "u.txt"], attachments.Select(attachment => attachment.GetProperty("name").GetString()));
        Assert.Equal("data:image/jpeg;base64,AAAA", attachments[0].GetProperty("thumbnailUrl").GetString());

        using var picture = await host.Http.GetAsync(attachments[0].GetProperty("contentUrl").GetString());
        Assert.Equal(Png, await picture.Content.ReadAsByteArrayAsync());
        Assert.Equal(("image/png", "inline"), (picture.Content.Headers.ContentType!.MediaType, picture.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Equal("nosniff", Assert.Single(picture.Headers.GetValues("X-Content-Type-Options")));

        using var text = await host.Http.GetAsync(attachments[1].GetProperty("contentUrl").GetString());
        Assert.Equal("hallo", await text.Content.ReadAsStringAsync());
        Assert.Equal(("application/octet-stream", "attachment"), (text.Content.Headers.ContentType!.MediaType, text.Content.Headers.ContentDisposition!.DispositionType));
    }

    [Fact]
    public async Task A_single_file_comes_without_parts()
    {
        using var content = new ByteArrayContent(Png);
        content.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        content.Headers.TryAddWithoutValidation("Content-Disposition", "name=\"file\"; filename=\"../b.png\"");
        var (status, _) = await Chat.Send(host, HttpMethod.Post, $"{chat.Path}/upload?userId=dl_anna", chat.Token, content);
        Assert.Equal(HttpStatusCode.OK, status);
        var attachment = (await chat.Poll()).Activities[1].GetProperty("attachments")[0];
        Assert.Equal("file", attachment.GetProperty("name").GetString());
        Assert.EndsWith("/file", attachment.GetProperty("contentUrl").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_in_a_file_is_never_shown_as_one()
    {
        await Upload(File("x.html", "text/html", "<script>alert(1)</script>"u8.ToArray()), File("x.svg", "image/svg+xml", "<svg onload='x'/>"u8.ToArray()));
        foreach (var attachment in (await chat.Poll()).Activities[1].GetProperty("attachments").EnumerateArray())
        {
            using var response = await host.Http.GetAsync(attachment.GetProperty("contentUrl").GetString());
            Assert.Equal("application/octet-stream", response.Content.Headers.ContentType!.MediaType);
            Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
            Assert.Contains("sandbox", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_is_found_by_its_id_alone_and_ids_cannot_be_guessed()
    {
        await Upload(File("a.txt", "text/plain", "x"u8.ToArray()));
        var address = new Uri((await chat.Poll()).Activities[1].GetProperty("attachments")[0].GetProperty("contentUrl").GetString()!);
        var id = address.Segments[^2].TrimEnd('/');
        Assert.Equal(22, id.Length);
        foreach (var other in new[] { id[..^1], id[1..] + "x", "x", new string('A', 22), "..%2F..%2Fetc%2Fpasswd", new string('/', 3) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Chat.Send(host, HttpMethod.Get, $"{Chat.Root}/attachments/{other}/a.txt", null)).Status);
        }
    }

    [Theory]
    [InlineData("image/png", "<html>")]
    [InlineData("image/jpeg", "GIF89a")]
    [InlineData("image/webp", "RIFF1234WAVE")]
    [InlineData("image/gif", "")]
    public async Task A_picture_that_is_none_is_415(string type, string content)
        => Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await Upload(File("x", type, Encoding.ASCII.GetBytes(content)))).Status);

    [Fact]
    public async Task Ten_megabytes_fit_and_one_byte_more_is_413()
    {
        Assert.Equal(HttpStatusCode.OK, (await Upload(File("a.bin", "application/octet-stream", new byte[10 << 20]))).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await UploadUntilRefused(new byte[(10 << 20) + 1]));
        Assert.Single(host.Store.Files);
    }

    [Fact]
    public async Task A_hundred_megabytes_in_chunks_are_cut_at_the_limit()
        => Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await UploadUntilRefused(new byte[100 << 20]));

    [Fact]
    public async Task Twenty_files_fit_and_twenty_one_are_400()
    {
        Assert.Equal(HttpStatusCode.OK, (await Upload(Files(20))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await Upload(Files(21))).Status);
        Assert.Equal(20, (await chat.Poll()).Activities[1].GetProperty("attachments").GetArrayLength());
    }

    [Theory]
    [InlineData("""{"type":"message","attachments":[{"contentUrl":"file:///etc/passwd"}]}""", 400)]
    [InlineData("""{"type":"conversationUpdate"}""", 403)]
    [InlineData("""{"type":"message" """, 400)]
    [InlineData("""{}""", 400)]
    public async Task Words_are_judged_before_any_file_is_kept(string words, int expected)
    {
        var (status, _) = await Upload(Words(words), File("a.txt", "text/plain", "x"u8.ToArray()));
        Assert.Equal(expected, (int)status);
        Assert.Empty(host.Store.Files);
        Assert.Single(host.Turn.Heard);
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nno end")]
    [InlineData("multipart/form-data; boundary=x", "")]
    [InlineData("multipart/form-data; boundary=x", "--x--\r\n")]
    [InlineData("multipart/form-data", "--x--\r\n")]
    [InlineData("", "x")]
    public async Task A_broken_upload_is_400(string type, string body)
    {
        using var content = new ByteArrayContent(Encoding.ASCII.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        Assert.Equal(HttpStatusCode.BadRequest, (await Chat.Send(host, HttpMethod.Post, $"{chat.Path}/upload?userId=dl_anna", chat.Token, content)).Status);
    }

    [Fact]
    public async Task An_upload_names_a_user_but_belongs_to_the_tokens()
    {
        using var content = Form(File("a.txt", "text/plain", "x"u8.ToArray()));
        Assert.Equal(HttpStatusCode.BadRequest, (await Chat.Send(host, HttpMethod.Post, $"{chat.Path}/upload", chat.Token, content)).Status);
        using var again = Form(File("a.txt", "text/plain", "x"u8.ToArray()));
        Assert.Equal(HttpStatusCode.OK, (await Chat.Send(host, HttpMethod.Post, $"{chat.Path}/upload?userId=dl_ben", chat.Token, again)).Status);
        Assert.Equal(("anna", "dl_anna"), (host.Turn.Heard.Last().Person, host.Turn.Heard.Last().Activity.From!.Id));
    }

    private static HttpContent Words(string json)
    {
        var part = new ByteArrayContent(Encoding.UTF8.GetBytes(json));
        part.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
        part.Headers.TryAddWithoutValidation("Content-Disposition", "form-data; name=\"activity\"; filename=\"blob\"");
        return part;
    }

    private static HttpContent File(string name, string type, byte[] bytes)
    {
        var part = new ByteArrayContent(bytes);
        part.Headers.ContentType = new MediaTypeHeaderValue(type);
        part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"file\"; filename=\"{name}\"");
        return part;
    }

    private static HttpContent[] Files(int count) => [.. Enumerable.Range(0, count).Select(i => File($"{i}.txt", "text/plain", [1]))];

    private static MultipartFormDataContent Form(params HttpContent[] parts)
    {
        var form = new MultipartFormDataContent();
        foreach (var part in parts)
        {
            form.Add(part);
        }

        return form;
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> Upload(params HttpContent[] parts)
    {
        using var form = Form(parts);
        return await Chat.Send(host, HttpMethod.Post, $"{chat.Path}/upload?userId=dl_anna", chat.Token, form);
    }

    // The server answers before it has read everything, so the client must be ready to listen before it has sent everything.
    private async Task<HttpStatusCode> UploadUntilRefused(byte[] bytes)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{chat.Path}/upload?userId=dl_anna") { Content = new StreamContent(new Unseekable(bytes)) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", chat.Token);
        request.Headers.ExpectContinue = true;
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var response = await host.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return response.StatusCode;
    }
}
