using System.Text;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Knowledge.Reading;

/// <summary>
/// An article's Markdown as safe HTML, as plain text, and as the Markdown that Adaptive Cards understand. Raw HTML is shown as the text it is,
/// pictures give way to their description, and a link survives only when it leads to the web, to an e-mail address or into the page.
/// </summary>
public static class ArticleText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>HTML without scripts, pictures or dangerous links.</summary>
    public static string Html(string markdown) => Written(markdown, writer => new HtmlRenderer(writer));

    /// <summary>Readable text without any mark-up, for the text twin of a card and for reading aloud.</summary>
    public static string Plain(string markdown)
    {
        var lines = new StringBuilder();
        CardMarkdown.Write(Cleaned(markdown), lines, marks: false);
        return lines.ToString().Trim();
    }

    /// <summary>Text for an Adaptive Card's TextBlock: bold, italic, lists and links are kept, headings become bold lines.</summary>
    public static string Card(string markdown)
    {
        var lines = new StringBuilder();
        CardMarkdown.Write(Cleaned(markdown), lines, marks: true);
        return lines.ToString().Trim();
    }

    private static string Written(string markdown, Func<TextWriter, HtmlRenderer> rendererFor)
    {
        using var writer = new StringWriter();
        var renderer = rendererFor(writer);
        Pipeline.Setup(renderer);
        renderer.Render(Cleaned(markdown));
        return writer.ToString();
    }

    private static MarkdownDocument Cleaned(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().Where(link => link.IsImage || !SafeLink.Allows(link.Url)).ToList())
        {
            var words = new ContainerInline();
            link.TransferChildrenTo(words);
            link.ReplaceBy(words, copyChildren: false);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !SafeLink.Allows(link.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        return document;
    }

    private static void TransferChildrenTo(this ContainerInline from, ContainerInline to)
    {
        while (from.FirstChild is { } child)
        {
            child.Remove();
            to.AppendChild(child);
        }
    }
}
