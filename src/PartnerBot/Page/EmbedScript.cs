using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PartnerBot.Texts;

namespace PartnerBot.Page;

/// <summary>The script for other pages: one file at a fixed address, so its sentences and its mark are written into it.</summary>
internal static class EmbedScript
{
    private static readonly string[] Sentences = ["open", "close", "chat"];

    public static PageFile From(PageFiles files, PageTexts texts)
    {
        var script = Encoding.UTF8.GetString(files["embed.js"].Plain)
            .Replace("__TEXTS__", Table(texts), StringComparison.Ordinal)
            .Replace("__MARK__", Quoted(Encoding.UTF8.GetString(files["mark.svg"].Plain)), StringComparison.Ordinal);
        return PageFile.Of("embed.js", Encoding.UTF8.GetBytes(script));
    }

    private static string Table(PageTexts texts) => Braced(Enum.GetValues<Language>().Select(language =>
        $"{language.Code()}: {Braced(Sentences.Select(key => $"{key}: {Quoted(texts[language, key])}"))}"));

    private static string Braced(IEnumerable<string> parts) => $"{{ {string.Join(", ", parts)} }}";

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.Default)}\"";
}
