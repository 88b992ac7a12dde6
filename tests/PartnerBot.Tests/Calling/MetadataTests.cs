using System.Net;
using PartnerBot.Access.Tokens;

namespace PartnerBot.Tests.Calling;

public sealed class MetadataTests
{
    [Fact]
    public async Task Of_a_document_without_end_no_more_than_a_megabyte_is_read()
    {
        using var endless = new Endless();
        using var http = new HttpMessageInvoker(new Sends(endless));
        var trouble = await Assert.ThrowsAsync<KeyTrouble>(() => new Metadata(new Uri("https://keys.example/"), http, development: false).Load());
        Assert.Equal("a document is too large", trouble.Message);
        Assert.InRange(endless.Given, 512 * 1024, 1 << 20);
    }

    [Theory]
    [InlineData("https://a.example/", true, true)]
    [InlineData("http://a.example/", false, false)]
    [InlineData("http://127.0.0.1:9/", true, false)]
    [InlineData("http://localhost:9/", true, false)]
    [InlineData("http://127.0.0.1.example/", false, false)]
    [InlineData("file:///etc/passwd", false, false)]
    public void Metadata_comes_over_https_and_over_http_only_from_this_machine_in_Development(string address, bool development, bool production)
        => Assert.Equal((development, production), (Metadata.Allows(new Uri(address), true), Metadata.Allows(new Uri(address), false)));

    private sealed class Sends(Stream body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) });
    }

    private sealed class Endless : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)' ', offset, count);
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
