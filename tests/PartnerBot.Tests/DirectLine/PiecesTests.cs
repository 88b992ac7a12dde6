using Microsoft.AspNetCore.Http;
using PartnerBot.Channels.DirectLine;
using PartnerBot.Channels.Files;

namespace PartnerBot.Tests.DirectLine;

public sealed class PiecesTests
{
    [Theory]
    [InlineData("https://Intranet.Example.org", "https://intranet.example.org")]
    [InlineData("https://intranet.example.org:443", "https://intranet.example.org")]
    [InlineData("http://localhost:3978/", "http://localhost:3978")]
    [InlineData("https://bücherei.example", "https://xn--bcherei-n2a.example")]
    [InlineData("http://[::1]:80", "http://[::1]")]
    [InlineData("*", null)]
    [InlineData("null", null)]
    [InlineData("https://*.example.org", null)]
    [InlineData("https://a.example/path", null)]
    [InlineData("https://user@a.example", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("intranet.example.org", null)]
    public void An_origin_is_read_as_browsers_write_it(string text, string? origin) => Assert.Equal(origin, Origins.Normal(text));

    [Theory]
    [InlineData("bot.example.org", "https://bot.example.org", true)]
    [InlineData("bot.example.org:3978", "http://bot.example.org:3978", true)]
    [InlineData("bot.example.org", "https://bot.example.org:8443", false)]
    [InlineData("bot.example.org", "https://bot.example.org.evil.example", false)]
    [InlineData("bot.example.org", "null", false)]
    [InlineData("bot.example.org", "", false)]
    public void The_own_origin_is_the_one_that_was_asked(string host, string origin, bool own)
    {
        var context = new DefaultHttpContext();
        context.Request.Host = new HostString(host);
        Assert.Equal(own, Origins.IsOwn(origin, context.Request));
    }

    [Theory]
    [InlineData("u.png", "u.png")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\x\\Brief.docx", "Brief.docx")]
    [InlineData("a\r\nSet-Cookie: x.txt", "aSet-Cookie x.txt")]
    [InlineData("gnp\u202Eexe.fdp", "gnpexe.fdp")]
    [InlineData("..", "file")]
    [InlineData("", "file")]
    [InlineData(null, "file")]
    [InlineData("\ud800.txt", "txt")]
    [InlineData("Jahresübersicht 2026.pdf", "Jahresübersicht 2026.pdf")]
    public void File_names_become_harmless(string? given, string clean) => Assert.Equal(clean, FileName.Clean(given));

    [Fact]
    public void A_long_file_name_keeps_its_ending()
    {
        var clean = FileName.Clean(new string('ä', 500) + ".docx");
        Assert.Equal(100, clean.Length);
        Assert.EndsWith(".docx", clean, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dl_anna", true)]
    [InlineData("dl_AJbji3Qj6UpE", true)]
    [InlineData("dl_anna.meier@lib-x_1", true)]
    [InlineData("anna", false)]
    [InlineData("dl_", false)]
    [InlineData("dl_a:b", false)]
    [InlineData("dl_a b", false)]
    [InlineData("DL_anna", false)]
    public void A_user_id_is_dl_and_safe_characters(string id, bool sound) => Assert.Equal(sound, UserId.IsSound(id));

    [Theory]
    [InlineData("", null)]
    [InlineData("-", null)]
    [InlineData("0", 0L)]
    [InlineData("17", 17L)]
    [InlineData("1000000000000000000", 1000000000000000000L)]
    public void A_watermark_is_a_number_or_the_beginning(string text, long? number)
    {
        Assert.True(Watermark.TryRead(text, out var read));
        Assert.Equal(number, read);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1e18")]
    [InlineData("abc")]
    [InlineData("1,000")]
    [InlineData("99999999999999999999999")]
    [InlineData("१२")]
    public void What_was_never_a_watermark_is_refused(string text) => Assert.False(Watermark.TryRead(text, out _));

    [Fact]
    public void A_bucket_holds_twenty_and_gains_five_a_second()
    {
        var clock = new ManualClock();
        var allowance = new Allowance(new DirectLineSettings(), clock);
        Assert.Equal(20, Enumerable.Range(0, 100).Count(_ => allowance.Take("dl_anna")));
        Assert.True(allowance.Take("dl_ben"));
        clock.Pass(TimeSpan.FromSeconds(2));
        Assert.Equal(10, Enumerable.Range(0, 100).Count(_ => allowance.Take("dl_anna")));
        clock.Pass(TimeSpan.FromHours(1));
        Assert.Equal(20, Enumerable.Range(0, 100).Count(_ => allowance.Take("dl_anna")));
    }

    [Fact]
    public void Many_people_leave_no_traces_once_their_buckets_are_full()
    {
        var clock = new ManualClock();
        var allowance = new Allowance(new DirectLineSettings(), clock);
        for (var i = 0; i < 30_000; i++)
        {
            clock.Pass(TimeSpan.FromMilliseconds(1));
            Assert.True(allowance.Take($"dl_{i}"));
        }

        Assert.InRange(allowance.Known, 1, 10_500);
    }

    [Fact]
    public void A_stream_token_is_remembered_as_long_as_it_lives()
    {
        var clock = new ManualClock();
        var used = new UsedOnce(clock);
        var until = clock.GetUtcNow().ToUnixTimeSeconds() + 60;
        Assert.True(used.Use("a", until));
        Assert.False(used.Use("a", until));
        clock.Pass(TimeSpan.FromSeconds(60));
        Assert.False(used.Use("a", until));
        clock.Pass(TimeSpan.FromSeconds(3));
        Assert.True(used.Use("b", until + 60));
        Assert.Equal(1, used.Known);
    }

    [Fact]
    public void One_person_takes_only_some_of_the_places()
    {
        var places = new Places(3, 2);
        Assert.Null(places.Enter("a"));
        Assert.Null(places.Enter("a"));
        Assert.Equal(429, places.Enter("a")!.Status);
        Assert.Null(places.Enter("b"));
        Assert.Equal(503, places.Enter("c")!.Status);
        places.Leave("a");
        Assert.Null(places.Enter("c"));
    }
}
