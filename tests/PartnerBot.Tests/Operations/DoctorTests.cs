using System.Net.Sockets;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using PartnerBot.Operations.Doctor;
using PartnerBot.Tests.Store;

namespace PartnerBot.Tests.Operations;

/// <summary>The doctor names each fault with its cure, and changes nothing.</summary>
public sealed class DoctorTests
{
    [Fact]
    public async Task A_fresh_folder_is_well()
    {
        using var folder = new Folder();
        var (code, report) = await Examined(("Data:Path", Path.Combine(folder.Path, "not-yet")));
        Assert.Equal(0, code);
        Assert.EndsWith("All is well.", report.TrimEnd(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "not-yet")));
    }

    [Fact]
    public async Task A_database_in_use_is_looked_at_without_disturbing_it()
    {
        using var folder = new Folder();
        await using var store = folder.Open();
        await store.Kept(Store.Turns.Turn(1) with { Plan = Store.Turns.Change("p1", 0) });
        var (code, report) = await Examined(("Data:Path", folder.Path));
        Assert.True(code == 0, report);
        Assert.Contains("1 plans", report, StringComparison.Ordinal);
        Assert.Contains("the bot is running", report, StringComparison.Ordinal);
        await store.Kept(Store.Turns.Turn(2) with { Plan = Store.Turns.Change("p1", 1) });
    }

    [Fact]
    public async Task A_damaged_database_a_typo_and_a_mail_server_that_is_none_are_three_faults()
    {
        using var folder = await Folder.WithDatabase();
        await File.WriteAllBytesAsync(folder.Database, new byte[5000]);
        using var port = new TcpListener(IPAddress.Loopback, 0);
        port.Start();
        var free = ((IPEndPoint)port.LocalEndpoint).Port;
        port.Stop();
        var (code, report) = await Examined(
            ("Data:Path", folder.Path), ("Knowledge:Folders", "x"), ("Mail:Host", "127.0.0.1"), ("Mail:Port", $"{free}"), ("Mail:From", "bot@bibliothek.example"));
        Assert.Equal(1, code);
        Assert.Contains("is no database", report, StringComparison.Ordinal);
        Assert.Contains("Knowledge:Folders is unknown", report, StringComparison.Ordinal);
        Assert.Contains("does not answer", report, StringComparison.Ordinal);
        Assert.Contains("3 faults.", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_and_tokens_that_cannot_be_had_are_named_with_the_address()
    {
        using var folder = new Folder();
        var (code, report) = await Examined(
            ("Data:Path", folder.Path), ("MicrosoftAppId", "app"), ("MicrosoftAppPassword", "secret"),
            ("Connector:AllowedHosts", "127.0.0.1:9"), ("BotOpenIdMetadata", "http://127.0.0.1:9/metadata"), ("ToChannelFromBotLoginUrl", "http://127.0.0.1:9/tenant"));
        Assert.Equal(1, code);
        Assert.Contains("127.0.0.1:9/metadata", report, StringComparison.Ordinal);
        Assert.Contains("gives no token for app app", report, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MicrosoftAppType", "Single", "MicrosoftAppType Single is unknown")]
    [InlineData("MicrosoftAppTenantId", "library.onmicrosoft.example", "the tenant's id is needed")]
    [InlineData("MicrosoftAppCertificate", "/no/such.pfx", "MicrosoftAppCertificate /no/such.pfx is not there")]
    public async Task One_wrong_setting_of_Teams_is_one_fault_with_its_cure(string setting, string value, string says)
    {
        using var folder = new Folder();
        var settings = new Dictionary<string, string> { ["Data:Path"] = folder.Path, ["MicrosoftAppId"] = "app", ["MicrosoftAppType"] = "SingleTenant", ["MicrosoftAppTenantId"] = "t-1", [setting] = value };
        var (code, report) = await Examined([.. settings.Select(one => (one.Key, one.Value)), ("Connector:AllowedHosts", "127.0.0.1:9"), ("BotOpenIdMetadata", "http://127.0.0.1:9/metadata")]);
        Assert.Equal(1, code);
        Assert.Single(report.Split('\n'), line => line.Contains(says, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Mars", "Use Public, GCCHigh, DoD, China")]
    [InlineData("DoD", "whose people sign in at https://login.microsoftonline.us/")]
    public async Task A_cloud_that_cannot_be_meant_is_a_fault(string cloud, string says)
    {
        using var folder = new Folder();
        var (code, report) = await Examined(("Data:Path", folder.Path), ("Teams:Cloud", cloud));
        Assert.Equal(1, code);
        Assert.Contains(says, report, StringComparison.Ordinal);
        Assert.Contains("One fault.", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_open_to_others_and_an_address_without_https_are_faults_in_production()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.WriteLine("Windows has no modes to look at; this test tells nothing here.");
            return;
        }

        using var folder = new Folder();
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead);
        var (code, report) = await Examined("Production", ("Data:Path", folder.Path), ("Page:Address", "http://bibliothek.example"));
        Assert.Equal(1, code);
        Assert.Contains("chmod 700", report, StringComparison.Ordinal);
        Assert.Contains("https address is needed", report, StringComparison.Ordinal);
    }

    private static Task<(int Code, string Report)> Examined(params (string Name, string Value)[] settings) => Examined("Development", settings);

    private static async Task<(int Code, string Report)> Examined(string environment, params (string Name, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(one => one.Name, one => (string?)one.Value));
        using var report = new StringWriter();
        return (await Examination.Run(builder, report, TimeProvider.System), report.ToString());
    }
}
