using Knowledge.Reading;

namespace Knowledge.Tests.Reading;

public sealed class ArticleTextTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](java&#x0A;script:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](vbscript:msgbox(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x][1]\n\n[1]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("![pixel](https://tracker.example/p.gif)")]
    [InlineData("![pixel](javascript:alert(1))")]
    [InlineData("[![pixel](https://tracker.example/p.gif)](javascript:alert(1))")]
    [InlineData("**bold <b onmouseover=alert(1)>**")]
    [InlineData("[x](//evil.example/x)")]
    public void Nothing_that_runs_or_phones_home_reaches_a_page(string markdown)
    {
        var html = ArticleText.Html(markdown);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b ", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<a ", html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))", "x")]
    [InlineData("![A picture](https://tracker.example/p.gif)", "A picture")]
    public void A_card_keeps_the_words_of_what_was_taken_away(string markdown, string expected) =>
        Assert.Equal(expected, ArticleText.Card(markdown));

    [Theory]
    [InlineData("https://example.org/a?b=c", true)]
    [InlineData("mailto:library@example.org", true)]
    [InlineData("/board/1", true)]
    [InlineData("#top", true)]
    [InlineData("page?q=a:b", true)]
    [InlineData("java\tscript:alert(1)", false)]
    [InlineData(" javascript:alert(1)", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("\\\\evil.example", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_web_mail_and_own_pages_are_linked(string? address, bool allowed) => Assert.Equal(allowed, SafeLink.Allows(address));

    [Fact]
    public void The_same_text_reads_well_on_a_page_on_a_card_and_aloud()
    {
        const string markdown = "Start *small* & **soon**.\n\n## On Monday morning\n1. Call them.\n2. Write it down:\n   - date\n   - place\n\nSee [here](https://example.org).";

        Assert.Contains("<h2>On Monday morning</h2>", ArticleText.Html(markdown), StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://example.org\">here</a>", ArticleText.Html(markdown), StringComparison.Ordinal);
        Assert.Equal(
            "Start _small_ & **soon**.\n\n**On Monday morning**\n\n1. Call them.\n2. Write it down:\n  - date\n  - place\n\nSee [here](https://example.org).",
            ArticleText.Card(markdown));
        Assert.Equal(
            "Start small & soon.\n\nOn Monday morning\n\n1. Call them.\n2. Write it down:\n  - date\n  - place\n\nSee here.",
            ArticleText.Plain(markdown));
    }
}
