using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace PartnerBot.Access;

/// <summary>
/// Ids of people: 1 to 64 of <c>a-z 0-9 . _ @ -</c>, safe in keys, addresses and logs. Sign-in names fold their case, as directories do;
/// what does not fit the alphabet becomes a hash, so that two names never meet in one id.
/// </summary>
internal static class PersonId
{
    private const int Most = 64;
    private static readonly SearchValues<char> Alphabet = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789._@-");

    /// <summary>The id for a sign-in name; null for an empty one.</summary>
    public static string? From(string? signInName)
    {
        if (string.IsNullOrWhiteSpace(signInName))
        {
            return null;
        }

        var folded = signInName.Trim().ToLowerInvariant();
        return IsSafe(folded) ? folded : "h-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folded)).AsSpan(0, 16));
    }

    /// <summary>A person nobody knows yet: 128 random bits.</summary>
    public static string Fresh() => "g-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public static bool IsSafe(ReadOnlySpan<char> id) => id.Length is > 0 and <= Most && !id.ContainsAnyExcept(Alphabet);
}
