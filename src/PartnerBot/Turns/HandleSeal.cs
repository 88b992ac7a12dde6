using System.Buffers.Binary;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using PartnerBot.Conversations.Handles;

namespace PartnerBot.Turns;

/// <summary>Makes handles opaque and tamper-proof (AES-256-GCM): base64url of 12 bytes nonce, ciphertext, 16 bytes tag.</summary>
[SuppressMessage("Design", "CA1001", Justification = "One of each key lives as long as the process.")]
internal sealed class HandleSeal(byte[] key)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const char Plan = 'p';
    private const char Form = 'f';
    private static readonly char[] Divider = ['\n'];

    // Making one costs more than sealing with it, and it serves one thread at a time.
    private readonly ThreadLocal<AesGcm> cipher = new(() => new AesGcm(key, TagBytes));

    public static string Nonce() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(NonceBytes));

    public string Seal(Handle handle)
    {
        string[] parts = [handle.Person, handle.Plan, handle.Form, handle.Entry, handle.Nonce, .. handle.Card.Length > 0 ? (string[])[(handle.CardIsPlan ? Plan : Form) + handle.Card] : []];
        var text = Encoding.UTF8.GetBytes(string.Join('\n', parts));
        var plain = new byte[17 + text.Length];
        plain[0] = (byte)handle.Verb;
        BinaryPrimitives.WriteInt64BigEndian(plain.AsSpan(1), handle.Version);
        BinaryPrimitives.WriteInt64BigEndian(plain.AsSpan(9), handle.Expires.ToUnixTimeSeconds());
        text.CopyTo(plain.AsSpan(17));

        var box = new byte[NonceBytes + plain.Length + TagBytes];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceBytes));
        cipher.Value!.Encrypt(box.AsSpan(0, NonceBytes), plain, box.AsSpan(NonceBytes, plain.Length), box.AsSpan(NonceBytes + plain.Length));
        return Base64Url.EncodeToString(box);
    }

    /// <summary>The handle, or null when it was not sealed with this key or was altered.</summary>
    public Handle? Open(string text)
    {
        if (text.Length is < 60 or > 1000 || !Base64Url.IsValid(text))
        {
            return null;
        }

        var bytes = Base64Url.DecodeFromChars(text);
        var plain = new byte[bytes.Length - NonceBytes - TagBytes];
        try
        {
            cipher.Value!.Decrypt(bytes.AsSpan(0, NonceBytes), bytes.AsSpan(NonceBytes, plain.Length), bytes.AsSpan(NonceBytes + plain.Length), plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(plain.AsSpan(17)).Split(Divider);
        return parts is [var person, var plan, var form, var entry, var nonce, .. var card]
            ? new Handle(
                (Verb)plain[0], person, plan, form, entry,
                BinaryPrimitives.ReadInt64BigEndian(plain.AsSpan(1)), nonce,
                DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64BigEndian(plain.AsSpan(9))))
            {
                Card = card is [{ Length: > 1 } from] ? from[1..] : "",
                CardIsPlan = card is [[Plan, ..]],
            }
            : null;
    }
}
