using System.Globalization;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Knowledge.Reading;

/// <summary>Writes a Markdown document in the small dialect of Adaptive Cards, or without marks at all.</summary>
internal static class CardMarkdown
{
    public static void Write(ContainerBlock container, StringBuilder lines, bool marks, string indent = "")
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    lines.Append(indent).Append(marks ? "**" : "");
                    Write(heading.Inline, lines, marks);
                    lines.Append(marks ? "**" : "").Append("\n\n");
                    break;
                case ListBlock list:
                    WriteList(list, lines, marks, indent);
                    break;
                case LeafBlock { Inline: { } inline }:
                    lines.Append(indent);
                    Write(inline, lines, marks);
                    lines.Append("\n\n");
                    break;
                case CodeBlock code:
                    lines.Append(indent).Append(code.Lines.ToString()).Append("\n\n");
                    break;
                case ContainerBlock inner:
                    Write(inner, lines, marks, indent);
                    break;
            }
        }
    }

    private static void WriteList(ListBlock list, StringBuilder lines, bool marks, string indent)
    {
        var number = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var text = new StringBuilder();
            Write(item, text, marks, indent + "  ");
            lines.Append(indent)
                .Append(list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number++}. ") : "- ")
                .Append(text.ToString().Trim().Replace("\n\n", "\n", StringComparison.Ordinal)).Append('\n');
        }

        lines.Append('\n');
    }

    private static void Write(ContainerInline? container, StringBuilder lines, bool marks)
    {
        foreach (var inline in container ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    lines.Append(literal.Content.AsSpan());
                    break;
                case LineBreakInline:
                    lines.Append(' ');
                    break;
                case CodeInline code:
                    lines.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    lines.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    lines.Append(link.Url);
                    break;
                case LinkInline link when marks:
                    lines.Append('[');
                    Write(link, lines, marks);
                    lines.Append("](").Append(link.Url).Append(')');
                    break;
                case EmphasisInline emphasis when marks:
                    var mark = emphasis.DelimiterCount == 2 ? "**" : "_";
                    lines.Append(mark);
                    Write(emphasis, lines, marks);
                    lines.Append(mark);
                    break;
                case ContainerInline inner:
                    Write(inner, lines, marks);
                    break;
            }
        }
    }
}
