using System.Buffers;
using System.Security.Cryptography;

namespace PartnerBot.Page;

/// <summary>Content Security Policies: nothing is allowed that is not named, and nothing leaves this server.</summary>
internal sealed class ContentPolicy(EmbedOrigins origins)
{
    private const string Nothing = "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'";
    private static readonly SearchValues<char> HostLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:[]");

    /// <summary>What every answer carries that does not bring its own: data, not a document.</summary>
    public string ForAnswers { get; } = $"{Nothing}; frame-ancestors {origins.Sources}";

    /// <summary>
    /// For a page with scripts. Web Chat puts its rules into style elements that carry the nonce; its pictures are data and blob addresses,
    /// as are files on their way to the server.
    /// </summary>
    /// <param name="framedBy">Origins that may show it in a frame, besides those of the settings.</param>
    public string ForPage(string nonce, HttpRequest request, string framedBy = "") =>
        $"{Nothing}; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data: blob:; "
        + $"connect-src 'self' {SocketOf(request)}blob:; frame-ancestors {origins.Sources}{(framedBy.Length > 0 ? " " + framedBy : "")}";

    /// <summary>128 random bits, new for every answer.</summary>
    public static string NewNonce() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));

    // 'self' covers the socket in current browsers; Safari before 15.4 wants it named.
    private static string SocketOf(HttpRequest request) =>
        request.Host.HasValue && !request.Host.Value.AsSpan().ContainsAnyExcept(HostLetters)
            ? $"{(request.IsHttps ? "wss" : "ws")}://{request.Host.Value} "
            : "";
}
