using PartnerBot.Access;

namespace PartnerBot.Page;

/// <summary>
/// The origins whose pages may show PartnerBot in a frame (<c>Embed:AllowedOrigins</c>: a list, or one text with commas).
/// Without any, only PartnerBot's own pages may.
/// </summary>
internal sealed class EmbedOrigins
{
    public const string Key = "Embed:AllowedOrigins";

    private EmbedOrigins(IReadOnlyList<string> list) => Sources = string.Join(' ', list.Prepend("'self'"));

    /// <summary>As a content policy lists them.</summary>
    public string Sources { get; }

    /// <exception cref="SettingTrouble">An entry is not an origin; the message names it and the cure.</exception>
    public static EmbedOrigins From(IConfiguration configuration)
    {
        var section = configuration.GetSection(Key);
        var given = section.GetChildren().Select(child => child.Value).Append(section.Value)
            .SelectMany(value => (value ?? "").Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries));
        return new([.. given.Select(Checked).Distinct()]);
    }

    private static string Checked(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.PathAndQuery == "/"
            && address.UserInfo.Length == 0 && address.Fragment.Length == 0 && !text.Contains('*', StringComparison.Ordinal)
            ? address.GetLeftPart(UriPartial.Authority)
            : throw new SettingTrouble($"{Key} holds \"{text}\", which is not an origin. Write it as https://intranet.example.org, without a path.");
}
