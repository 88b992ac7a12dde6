using Microsoft.Extensions.Primitives;

namespace PartnerBot.Access.Tokens;

/// <summary>
/// The token in an <c>Authorization</c> header: <c>Bearer</c>, one blank, the token (RFC 6750 §2.1). The scheme is read in either case,
/// as RFC 9110 §11.1 has it; everything else has one spelling.
/// </summary>
internal static class BearerHeader
{
    /// <summary>Letters; real tokens have 1,000 to 2,500.</summary>
    public const int Longest = 8 * 1024;

    private const string Scheme = "Bearer ";

    /// <summary>Null when there is no header, more than one, or anything else in it than one token.</summary>
    public static string? Token(StringValues header)
        => header is [{ } value]
            && value.Length is > 7 and <= Longest
            && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? value[Scheme.Length..]
            : null;
}
