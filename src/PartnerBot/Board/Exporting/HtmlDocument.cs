using System.Security.Cryptography;
using System.Text;

namespace PartnerBot.Board.Exporting;

/// <summary>The document as one page that needs nothing else: for reading, printing, keeping.</summary>
internal static class HtmlDocument
{
    private const string Style = "body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}"
        + "h2{border-bottom:1px solid #767676;margin-top:2rem}dt{font-weight:600}dd{margin:0 0 .5rem;white-space:pre-line}article{break-inside:avoid}";

    private static readonly Html Styled = new($"<style>{Style}</style>");

    /// <summary>Lets this page's own style in and nothing else.</summary>
    public static string Policy { get; } = $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; sandbox";

    public static string Write(PlanDocument document) => Html.Of($$"""
        <!doctype html>
        <html lang="{{document.Language}}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{document.Title}}</title>
        {{Styled}}</head>
        <body><main><h1>{{document.Title}}</h1><p>{{document.Phase}} · {{document.About}}</p>
        {{document.Parts.Select(part => Html.Of($"<section><h2>{part.Heading}</h2>{part.Items.Select(Item)}</section>"))}}
        </main></body></html>
        """).ToString();

    private static Html Item(PlanDocument.Item item) => Html.Of(
        $"<article><h3>{item.Name}</h3><dl>{item.Facts.Select(fact => Html.Of($"<div><dt>{fact.Label}</dt><dd>{fact.Text}</dd></div>"))}</dl></article>");
}
