using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using PartnerBot.Texts;

namespace PartnerBot.Page;

/// <summary>
/// Fills a page: <c>{{file:name}}</c> an address, <c>{{nonce}}</c>, <c>{{lang}}</c>, <c>{{other:key}}</c> a sentence of the other language,
/// <c>{{part:key}}</c> HTML that the caller made, anything else a sentence in the reader's. So a page is readable before its scripts run, and without them.
/// </summary>
internal sealed partial class PageTemplate(PageFiles files, PageTexts texts, PageLinks links, ContentPolicy policy)
{
    // Umlauts stay umlauts; what has a meaning in HTML is escaped all the same.
    private static readonly HtmlEncoder Readable = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="part">Finds the caller's own HTML.</param>
    /// <param name="framedBy">Further origins that may show the page in a frame.</param>
    public async Task Send(HttpContext context, string name, Language language, bool embedded = false, Func<string, string>? part = null, string framedBy = "")
    {
        var nonce = ContentPolicy.NewNonce();
        var html = Encoding.UTF8.GetBytes(Fill(Encoding.UTF8.GetString(files[name].Plain), language, nonce, embedded, part));
        context.Response.Headers.ContentSecurityPolicy = policy.ForPage(nonce, context.Request, framedBy);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Vary = "Accept-Language";
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = html.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(html, context.RequestAborted);
        }
    }

    private string Fill(string template, Language language, string nonce, bool embedded, Func<string, string>? part) => Place().Replace(template, place =>
    {
        var other = language == Language.German ? Language.English : Language.German;
        return place.Groups[1].Value switch
        {
            "nonce" => nonce,
            "lang" => language.Code(),
            "otherLang" => other.Code(),
            "embedded" => embedded ? " data-embedded" : "",
            "links" => links.Html(language),
            ['p', 'a', 'r', 't', ':', .. var mine] when part is not null => part(mine),
            ['f', 'i', 'l', 'e', ':', .. var file] => files.Link(file),
            ['o', 't', 'h', 'e', 'r', ':', .. var key] => Readable.Encode(texts[other, key]),
            var key => Readable.Encode(texts[language, key]),
        };
    });

    [GeneratedRegex(@"\{\{([a-zA-Z:.]+)\}\}")]
    private static partial Regex Place();
}
