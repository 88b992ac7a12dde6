using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using PartnerBot.Conversations.Handles;

namespace PartnerBot.Turns;

/// <summary>
/// Recognises a press of a card's button that comes again under a new id and time, as Teams sends an invoke it believes lost: the same one-time
/// handle with the same inputs. It gets the first answer byte for byte, while the handle with other inputs is a card that was used already.
/// </summary>
internal static class SamePress
{
    /// <summary>The delivery key of a press; kept as long as that of its handle, whose name it begins with.</summary>
    public static string Key(Handle handle, IReadOnlyDictionary<string, string> inputs)
    {
        // Lengths stand before the texts, so that no two sets of inputs read alike.
        var text = new StringBuilder();
        foreach (var (name, value) in inputs.OrderBy(input => input.Key, StringComparer.Ordinal))
        {
            text.Append(name.Length).Append(':').Append(name).Append(value.Length).Append(':').Append(value);
        }

        return $"{handle.Key}/{Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))}";
    }
}
