using System.Net.Mail;
using System.Security.Cryptography;
using System.Text;

namespace PartnerBot.Planning.Sharing;

/// <summary>An address that a sign-in has verified, as a key: its hash alone is kept, so that no list of addresses comes to lie in the store.</summary>
public static class SignInAddress
{
    private const int Longest = 254;

    /// <summary>The key of an address; null for a name that is none.</summary>
    public static string? Key(string? address)
    {
        var folded = address?.Trim().ToLowerInvariant() ?? "";
        // Entra writes its guests as anna_example.org#EXT#@tenant: that address is another organisation's word.
        return folded.Length is > 0 and <= Longest && folded.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at == folded.LastIndexOf('@')
            && !folded.Contains("#ext#", StringComparison.Ordinal) && MailAddress.TryCreate(folded, out var read) && read.Address == folded
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folded)))
            : null;
    }
}
