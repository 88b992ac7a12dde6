using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using PartnerBot.Channels.BotFramework.Connecting;
using PartnerBot.Operations.Doctor;
using PartnerBot.Tests.BotFramework;
using PartnerBot.Tests.Calling;
using PartnerBot.Tests.Store;

namespace PartnerBot.Tests.Operations;

/// <summary>What the setup guide for Teams mentions as a possible mistake, the doctor names; everything it asks stands on this machine.</summary>
public sealed class TeamsDoctorTests
{
    private const string App = "11111111-2222-3333-4444-555555555555";
    private const string Tenant = "99999999-8888-7777-6666-555555555555";
    private const string Nobody = "http://127.0.0.1:9";

    [Fact]
    public async Task With_everything_set_as_the_guide_says_all_is_well()
    {
        await using var keys = await OpenIdProvider.Open();
        keys.ChannelKeys.Add(Desk.Key);
        await using var login = await Answering(200, """{"token_type":"Bearer","expires_in":3600,"access_token":"given"}""");
        await using var teams = await Answering(404);
        await using var page = await Answering(401);
        var (code, report) = await Examined(
            ("BotOpenIdMetadata", new Uri(keys.Address, "/channel").AbsoluteUri), ("ToChannelFromBotLoginUrl", $"{login.Url}/{Tenant}"),
            ("Connector:AllowedHosts", $"127.0.0.1:{teams.Port}"), ("Page:Address", page.Url));
        Assert.True(code == 0, report);
        Assert.Contains($"api://127.0.0.1/botid-{App}", report, StringComparison.Ordinal);
        Assert.Contains("set ASPNETCORE_ENVIRONMENT to Production", report, StringComparison.Ordinal);
        Assert.Contains("refuses who brings no token", report, StringComparison.Ordinal);
        Assert.All(teams.Take().Concat(page.Take()), call => Assert.True(call.Headers.Authorization.Count == 0));
    }

    [Theory]
    [InlineData("MicrosoftAppId", "PartnerBot", "\"Application (client) ID\" is needed")]
    [InlineData("MicrosoftAppId", Tenant, "are the same")]
    [InlineData("MicrosoftAppPassword", "7d0c2b6e-0000-4000-8000-1234567890ab", "the Value is needed")]
    [InlineData("MicrosoftAppPassword", "", "nothing to prove")]
    [InlineData("MicrosoftAppTenantId", "", "must name the tenant")]
    [InlineData("MicrosoftAppType", "MultiTenants", "is unknown")]
    [InlineData("Page:Address", "bot.example.org", "the whole https address is needed")]
    [InlineData("Connector:AllowedHosts", "127.0.0.1:9", "no answer would arrive in Teams")]
    public async Task A_thing_copied_wrongly_is_named(string setting, string value, string says) => Assert.Contains(says, await Faults((setting, value)), StringComparison.Ordinal);

    [Theory]
    [InlineData("invalid_client", "The secret is wrong or has expired, or the certificate is not the one that was uploaded")]
    [InlineData("unauthorized_client", "MicrosoftAppType or MicrosoftAppTenantId does not fit the registration")]
    public async Task What_Entra_does_not_like_is_named(string error, string says)
    {
        await using var login = await Answering(error == "invalid_client" ? 401 : 400, $$"""{"error":"{{error}}","error_description":"no"}""");
        Assert.Contains(says, await Faults(("ToChannelFromBotLoginUrl", $"{login.Url}/{Tenant}")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(302, "leads elsewhere (302)")]
    [InlineData(404, "with path and method unchanged")]
    [InlineData(405, "with path and method unchanged")]
    [InlineData(403, "keeps callers away")]
    [InlineData(200, "another program is there")]
    public async Task What_a_proxy_does_to_the_way_in_is_named(int status, string says)
    {
        await using var page = await Answering(status);
        Assert.Contains(says, await Faults(("Page:Address", page.Url)), StringComparison.Ordinal);
        var call = Assert.Single(page.Take());
        Assert.Equal(("POST", "/api/messages"), (call.Method, call.Target));
    }

    [Theory]
    [InlineData(502)]
    [InlineData(503)]
    public async Task A_bot_that_is_not_started_yet_is_no_fault(int status)
    {
        await using var page = await Answering(status);
        var (_, report) = await Examined(("Page:Address", page.Url));
        Assert.Contains(report.Split('\n'), line => line.StartsWith("--  Teams way in", StringComparison.Ordinal) && line.Contains("Start it", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_certificate_that_nobody_trusts_is_named_on_both_ways()
    {
        await using var there = await TokenEndpoint.Open();
        Assert.Contains("not one that everybody trusts", await Faults(("Page:Address", there.Url.AbsoluteUri)), StringComparison.Ordinal);
        var found = await WayOutLook.Asked(there.Url, new EgressGate([there.Url.Authority], neighbours: false, development: true));
        Assert.Equal(Condition.Ill, found.Condition);
        Assert.Contains("without a proxy that opens TLS", found.Says, StringComparison.Ordinal);
        Assert.Empty(there.Asked);
    }

    [Fact]
    public async Task An_app_for_many_organisations_that_names_none_is_pointed_out()
    {
        var (_, report) = await Examined(("MicrosoftAppType", "MultiTenant"), ("MicrosoftAppTenantId", ""));
        Assert.Contains("people of every organisation are let in", report, StringComparison.Ordinal);
    }

    private static async Task<FakeConnector> Answering(int status, string body = "")
    {
        var there = await FakeConnector.Open();
        there.Answer = (_, response) => FakeConnector.With(response, status, body, ("Content-Type", "application/json"), ("Location", "https://sign-in.example/"));
        return there;
    }

    private static async Task<string> Faults(params (string Name, string Value)[] settings)
    {
        var (code, report) = await Examined(settings);
        Assert.Equal(1, code);
        return string.Join('\n', report.Split('\n').Where(line => line.StartsWith("!!", StringComparison.Ordinal)));
    }

    private static async Task<(int Code, string Report)> Examined(params (string Name, string Value)[] changed)
    {
        using var folder = new Folder();
        var settings = new Dictionary<string, string?>
        {
            ["Data:Path"] = Path.Combine(folder.Path, "not-yet"), ["MicrosoftAppType"] = "SingleTenant", ["MicrosoftAppId"] = App, ["MicrosoftAppTenantId"] = Tenant, ["MicrosoftAppPassword"] = "a secret",
            ["BotOpenIdMetadata"] = $"{Nobody}/metadata", ["ToChannelFromBotLoginUrl"] = $"{Nobody}/{Tenant}", ["Connector:AllowedHosts"] = "127.0.0.1:9",
        };
        foreach (var (name, value) in changed)
        {
            settings[name] = value;
        }

        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Configuration.AddInMemoryCollection(settings);
        using var report = new StringWriter();
        return (await Examination.Run(builder, report, TimeProvider.System), report.ToString());
    }
}
