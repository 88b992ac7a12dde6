using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using PartnerBot.Channels.BotFramework.Connecting.Credentials;

namespace PartnerBot.Operations.Doctor;

/// <summary>Certificates that the settings name: whether they can be read, and how long they last.</summary>
internal static class CertificateLook
{
    private static readonly TimeSpan Soon = TimeSpan.FromDays(30);

    public static IEnumerable<Finding> At(IConfiguration settings, DateTimeOffset now)
    {
        var found = new List<Finding>();
        if (ProofReading.Of(settings) is Proof.Certificate(var own))
        {
            found.Add(Lasts("MicrosoftAppCertificate", own, now));
        }

        foreach (var (name, section) in Served(settings))
        {
            found.Add(section["Path"] is not { Length: > 0 } path ? Finding.Off("certificate", $"{name} names no file; the machine's own store is not looked into")
                : Read(path, section["KeyPath"], section["Password"]) is { } certificate ? Lasts(name, certificate, now)
                : Finding.Ill("certificate", $"{name}: {path} cannot be read with the password and key that are set; check Path, KeyPath and Password"));
        }

        return found;
    }

    private static IEnumerable<(string Name, IConfigurationSection Section)> Served(IConfiguration settings) =>
        settings.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => ($"Kestrel:Endpoints:{endpoint.Key}", endpoint.GetSection("Certificate")))
            .Append(("Kestrel:Certificates:Default", settings.GetSection("Kestrel:Certificates:Default"))).Where(one => one.Item2.Exists());

    private static X509Certificate2? Read(string path, string? key, string? password)
    {
        try
        {
            return X509Certificate2.GetCertContentType(path) == X509ContentType.Pkcs12 ? X509CertificateLoader.LoadPkcs12FromFile(path, password)
                : password is { Length: > 0 } ? X509Certificate2.CreateFromEncryptedPemFile(path, password, key) : X509Certificate2.CreateFromPemFile(path, key);
        }
        catch (Exception trouble) when (trouble is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static Finding Lasts(string name, X509Certificate2 certificate, DateTimeOffset now)
    {
        var ends = new DateTimeOffset(certificate.NotAfter.ToUniversalTime());
        var day = ends.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return ends <= now ? Finding.Ill("certificate", $"{name} ended on {day}: put a new one in its place")
            : ends - now < Soon ? Finding.Ill("certificate", $"{name} ends on {day}: renew it before")
            : Finding.Well("certificate", $"{name} lasts until {day}");
    }
}
