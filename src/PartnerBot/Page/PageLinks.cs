using System.Text;
using System.Text.Encodings.Web;
using PartnerBot.Texts;

namespace PartnerBot.Page;

/// <summary>A library's own help and privacy pages in the footer (<c>Page:HelpUrl</c>, <c>Page:PrivacyUrl</c>), where they exist.</summary>
internal sealed class PageLinks(IConfiguration configuration, PageTexts texts)
{
    /// <summary>HTML, led by a separator; empty without links.</summary>
    public string Html(Language language)
    {
        var html = new StringBuilder();
        foreach (var (setting, key) in new[] { ("Page:HelpUrl", "help"), ("Page:PrivacyUrl", "privacy") })
        {
            if (Uri.TryCreate(configuration[setting], UriKind.Absolute, out var address) && address.Scheme is "https" or "http")
            {
                html.Append(" · <a target=\"_blank\" rel=\"noopener\" data-text=\"").Append(key).Append("\" href=\"")
                    .Append(HtmlEncoder.Default.Encode(address.AbsoluteUri)).Append("\">")
                    .Append(HtmlEncoder.Default.Encode(texts[language, key])).Append("</a>");
            }
        }

        return html.ToString();
    }
}
