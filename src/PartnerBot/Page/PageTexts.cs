using System.Text.Json;
using PartnerBot.Texts;

namespace PartnerBot.Page;

/// <summary>The sentences of the page itself, in both languages: the table web/page/texts.json, which the browser reads as well.</summary>
internal sealed class PageTexts
{
    private readonly Dictionary<string, Dictionary<string, string>> byCode;

    public PageTexts(ReadOnlyMemory<byte> table)
    {
        using var document = JsonDocument.Parse(table);
        byCode = document.RootElement.EnumerateObject().ToDictionary(
            language => language.Name,
            language => language.Value.EnumerateObject().ToDictionary(text => text.Name, text => text.Value.GetString()!));
    }

    /// <summary>The sentence with this key. A key that one language lacks is a mistake of ours and throws.</summary>
    public string this[Language language, string key] => byCode[language.Code()][key];

    public IReadOnlyCollection<string> Keys(Language language) => byCode[language.Code()].Keys;
}
