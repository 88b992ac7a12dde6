using System.Buffers.Text;
using System.Security.Cryptography;

namespace PartnerBot.Channels.DirectLine;

/// <summary>Ids that nobody can guess: 128 random bits, base64url, 22 characters.</summary>
internal static class RandomId
{
    public const int Length = 22;

    public static string Fresh() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    public static bool IsShaped(string text) => text.Length == Length && Base64Url.IsValid(text);
}
