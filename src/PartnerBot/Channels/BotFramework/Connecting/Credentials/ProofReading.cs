using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using PartnerBot.Access;

namespace PartnerBot.Channels.BotFramework.Connecting.Credentials;

/// <summary>Reads what the bot proves itself with: one thing at most.</summary>
internal static class ProofReading
{
    /// <returns>Null when there is nothing.</returns>
    /// <exception cref="SettingTrouble">There are several, or the certificate cannot be used.</exception>
    public static Proof? Of(IConfiguration settings)
    {
        var (secret, certificate) = (settings["MicrosoftAppPassword"], settings["MicrosoftAppCertificate"]);
        var machine = "UserAssignedMSI".Equals(settings["MicrosoftAppType"], StringComparison.OrdinalIgnoreCase);
        return (machine, secret, certificate) switch
        {
            (true, null or "", null or "") => new Proof.Machine(),
            (true, _, _) => throw new SettingTrouble(
                "MicrosoftAppType is UserAssignedMSI, which needs neither MicrosoftAppPassword nor MicrosoftAppCertificate. Remove them, or change the type."),
            (_, { Length: > 0 }, { Length: > 0 }) => throw new SettingTrouble("MicrosoftAppPassword and MicrosoftAppCertificate are both set. Remove one."),
            (_, { Length: > 0 } text, _) => new Proof.Secret(text),
            (_, _, { Length: > 0 } path) => new Proof.Certificate(Load(path, settings["MicrosoftAppCertificatePassword"])),
            _ => null,
        };
    }

    // A PFX file, or a PEM file with certificate and key in it.
    private static X509Certificate2 Load(string path, string? password)
    {
        if (!File.Exists(path))
        {
            throw Unusable(path, "is not there");
        }

        try
        {
            var loaded = X509Certificate2.GetCertContentType(path) == X509ContentType.Pkcs12
                ? X509CertificateLoader.LoadPkcs12FromFile(path, password)
                : password is { Length: > 0 } ? X509Certificate2.CreateFromEncryptedPemFile(path, password) : X509Certificate2.CreateFromPemFile(path);
            return loaded.HasPrivateKey ? loaded : throw Unusable(path, "holds no private key");
        }
        catch (Exception trouble) when (trouble is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw Unusable(path, "cannot be read: " + trouble.Message.TrimEnd('.'));
        }
    }

    private static SettingTrouble Unusable(string path, string why)
        => new($"MicrosoftAppCertificate {path} {why}. Name a PFX file, or a PEM file with certificate and private key; its password goes into MicrosoftAppCertificatePassword.");
}
