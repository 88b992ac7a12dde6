using Microsoft.Net.Http.Headers;
using PartnerBot.Texts;

namespace PartnerBot.Page;

/// <summary>The language a page first comes in: <c>?lang=</c>, in a Teams tab <c>?locale=</c>, else the first of the browser's languages that PartnerBot speaks, else English.</summary>
internal static class ReaderLanguage
{
    public static Language Of(HttpRequest request)
    {
        if ((request.Query["lang"].ToString() is { Length: > 0 } lang ? lang : request.Query["locale"].ToString()) is { Length: > 0 } named)
        {
            return Languages.Of(named);
        }

        return StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var list)
            ? Languages.Of(list.OrderByDescending(value => value.Quality ?? 1).Select(value => value.Value.ToString()).FirstOrDefault(IsSpoken))
            : Language.English;
    }

    private static bool IsSpoken(string tag) => tag.StartsWith("de", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("en", StringComparison.OrdinalIgnoreCase);
}
