namespace PartnerBot.Texts;

/// <summary>Between languages and the locale tags (BCP 47) that clients send.</summary>
public static class Languages
{
    /// <summary>The language of a tag such as <c>de-AT</c>; English for anything that is not German or is missing.</summary>
    public static Language Of(string? locale) => locale is not null && IsGerman(locale) ? Language.German : Language.English;

    /// <summary>The language of a tag; the given one where the tag is missing or of a language that we do not speak.</summary>
    public static Language Of(string? locale, Language otherwise) =>
        locale is null ? otherwise : IsGerman(locale) ? Language.German : locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : otherwise;

    /// <summary>The tag that clients get back.</summary>
    public static string Tag(this Language language) => language == Language.German ? "de-DE" : "en-US";

    /// <summary>The folder and file word of a language: <c>de</c> or <c>en</c>.</summary>
    public static string Code(this Language language) => language == Language.German ? "de" : "en";

    public static Language Other(this Language language) => language == Language.German ? Language.English : Language.German;

    private static bool IsGerman(string locale) =>
        locale.StartsWith("de", StringComparison.OrdinalIgnoreCase) && (locale.Length == 2 || locale[2] is '-' or '_');
}
