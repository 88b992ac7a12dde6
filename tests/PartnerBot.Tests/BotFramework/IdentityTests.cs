using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using PartnerBot.Access;
using PartnerBot.Channels.BotFramework.Connecting.Credentials;

namespace PartnerBot.Tests.BotFramework;

/// <summary>Who the bot is for Entra, as its settings say it.</summary>
public sealed class IdentityTests
{
    [Theory]
    [InlineData("MultiTenant", null, "https://login.microsoftonline.com/botframework.com")]
    [InlineData(null, null, "https://login.microsoftonline.com/botframework.com")]
    [InlineData("SingleTenant", "t-1", "https://login.microsoftonline.com/t-1")]
    public void The_kind_of_app_chooses_where_tokens_come_from(string? type, string? tenant, string authority)
    {
        var identity = BotIdentity.Of(Settings(("MicrosoftAppType", type), ("MicrosoftAppTenantId", tenant)), development: false)!;
        Assert.Equal((new Uri(authority), "https://api.botframework.com/.default"), (identity.Authority, identity.Scope));
    }

    [Fact]
    public void Another_cloud_is_two_settings_away()
    {
        var identity = BotIdentity.Of(
            Settings(("ToChannelFromBotLoginUrl", "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us"), ("ToChannelFromBotOAuthScope", "https://api.botframework.us/.default")), development: false)!;
        Assert.Equal(("login.microsoftonline.us", "https://api.botframework.us", "https://api.botframework.us/.default"), (identity.Authority.Host, identity.Audience, identity.Scope));
    }

    [Theory]
    [InlineData("MicrosoftAppType", "Skill")]
    [InlineData("MicrosoftAppType", "SingleTenant")]
    [InlineData("MicrosoftAppType", "UserAssignedMSI")]
    [InlineData("MicrosoftAppCertificate", "/nowhere/bot.pfx")]
    [InlineData("ToChannelFromBotLoginUrl", "http://login.example/t")]
    [InlineData("ToChannelFromBotLoginUrl", "http://127.0.0.1:9/t")]
    [InlineData("ToChannelFromBotLoginUrl", "https://login.example")]
    [InlineData("ToChannelFromBotLoginUrl", "login.example/t")]
    public void Settings_that_cannot_be_meant_stop_the_start(string name, string? value)
        => Assert.Throws<SettingTrouble>(() => BotIdentity.Of(Settings((name, value)), development: false));

    [Fact]
    public void A_certificate_is_read_from_a_PFX_or_a_PEM_file()
    {
        var folder = Directory.CreateTempSubdirectory("partnerbot-").FullName;
        try
        {
            var certificate = TokenEndpoint.Certificate();
            var (pfx, pem, bare) = (Path.Combine(folder, "bot.pfx"), Path.Combine(folder, "bot.pem"), Path.Combine(folder, "bare.pem"));
            File.WriteAllBytes(pfx, certificate.Export(X509ContentType.Pkcs12, "word"));
            File.WriteAllText(bare, certificate.ExportCertificatePem());
            File.WriteAllText(pem, $"{certificate.ExportCertificatePem()}\n{certificate.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem()}");
            Assert.Equal(certificate.Thumbprint, Read(pfx, "word"));
            Assert.Equal(certificate.Thumbprint, Read(pem, null));
            Assert.Throws<SettingTrouble>(() => Read(pfx, "wrong"));
            Assert.Throws<SettingTrouble>(() => Read(bare, null));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        static string Read(string path, string? password) => ((Proof.Certificate)BotIdentity.Of(
            Settings(("MicrosoftAppPassword", null), ("MicrosoftAppCertificate", path), ("MicrosoftAppCertificatePassword", password)), development: false)!.Proof).With.Thumbprint;
    }

    [Fact]
    public void At_a_developers_desk_calls_may_go_without_a_token_and_tokens_may_come_over_http_from_this_machine()
    {
        Assert.Null(BotIdentity.Of(Settings(("MicrosoftAppPassword", null)), development: true));
        Assert.Null(BotIdentity.Of(Settings(("MicrosoftAppId", null)), development: false));
        Assert.Equal("http", BotIdentity.Of(Settings(("ToChannelFromBotLoginUrl", "http://127.0.0.1:9/t")), development: true)!.Authority.Scheme);
    }

    [Fact]
    public void In_production_an_app_that_cannot_prove_itself_stops_the_start()
    {
        var trouble = Assert.Throws<SettingTrouble>(() => BotIdentity.Of(Settings(("MicrosoftAppPassword", null)), development: false));
        Assert.Contains("MicrosoftAppPassword", trouble.Message, StringComparison.Ordinal);
    }

    internal static IConfiguration Settings(params (string Name, string? Value)[] settings)
    {
        var all = new Dictionary<string, string?> { ["MicrosoftAppId"] = "app-1", ["MicrosoftAppPassword"] = "a secret" };
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        return new ConfigurationBuilder().AddInMemoryCollection(all).Build();
    }
}
