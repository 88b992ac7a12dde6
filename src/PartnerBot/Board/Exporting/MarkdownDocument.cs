using System.Text;
using PartnerBot.Conversations.Speaking;

namespace PartnerBot.Board.Exporting;

/// <summary>The document as Markdown. What people wrote stays text: signs are escaped, further lines of a text are indented beneath it.</summary>
internal static class MarkdownDocument
{
    public static string Write(PlanDocument document)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Plain(document.Title)).Append("\n\n").Append(Plain($"{document.Phase} · {document.About}")).Append('\n');
        foreach (var part in document.Parts)
        {
            text.Append("\n## ").Append(Plain(part.Heading)).Append('\n');
            foreach (var item in part.Items)
            {
                text.Append("\n### ").Append(Plain(item.Name)).Append("\n\n");
                foreach (var fact in item.Facts)
                {
                    text.Append("- **").Append(Plain(fact.Label)).Append(":** ").Append(Lines(fact.Text)).Append('\n');
                }
            }
        }

        return text.ToString();
    }

    private static string Plain(string words) => Escaped(words.ReplaceLineEndings(" "));

    private static string Lines(string words) => string.Join("\n  ", words.ReplaceLineEndings("\n").Split('\n').Select(Escaped));

    // Markup of HTML has a meaning in Markdown too, and so has an entity.
    private static string Escaped(string words) => Markdown.Plain(words).Replace("&", "&amp;", StringComparison.Ordinal);
}
