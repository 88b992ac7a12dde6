using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PartnerBot.Access.Tokens;
using PartnerBot.Tests.BotFramework;

namespace PartnerBot.Tests.Calling;

/// <summary>Production: metadata over https only, no emulator; other clouds and other tenants by configuration.</summary>
public sealed class ProductionTests(WarmDesk desk) : IClassFixture<WarmDesk>
{
    private static readonly Uri Known = new("https://openid.example/");

    [Fact]
    public async Task The_emulators_tokens_are_refused_and_the_connectors_are_not()
    {
        await using var bench = await Open();
        await Expect(bench, 200, HeaderCases.Bearing(Fresh(desk.Token).Sign(Desk.Key)));
        await Expect(bench, 401, HeaderCases.Bearing(Fresh(desk.Emulated).Sign(Desk.Entra), Desk.FromEmulator()));
    }

    [Fact]
    public async Task Another_clouds_issuer_counts_instead_of_the_public_one()
    {
        await using var bench = await Open(("ToBotFromChannelTokenIssuer", "https://api.botframework.us"));
        await Expect(bench, 401, HeaderCases.Bearing(Fresh(desk.Token).Sign(Desk.Key)));
        await Expect(bench, 200, HeaderCases.Bearing(Fresh(desk.Token).With("iss", "https://api.botframework.us").Sign(Desk.Key)));
    }

    [Theory]
    [InlineData("MultiTenant", "", "", 200, 200, 200)]
    [InlineData("MultiTenant", "", "t-2, t-3", 403, 200, 200)]
    [InlineData("MultiTenant", "t-1", "", 200, 403, 403)]
    [InlineData("SingleTenant", "t-1", "t-3", 200, 403, 200)]
    [InlineData("UserAssignedMSI", "t-2", "", 403, 200, 403)]
    public async Task Only_named_tenants_are_let_in(string type, string own, string allowed, params int[] expected)
    {
        await using var bench = await Open(
            ("MicrosoftAppType", type), ("MicrosoftAppTenantId", own), ("Teams:AllowedTenants", allowed), ("MicrosoftAppPassword", type == "UserAssignedMSI" ? "" : Desk.Secret));
        foreach (var (tenant, status) in ((string[])["t-1", "t-2", "t-3"]).Zip(expected))
        {
            await Expect(bench, status, HeaderCases.Bearing(
                Fresh(desk.Token).Sign(Desk.Key), Desk.Message(("conversation.tenantId", tenant), ("channelData.tenant.id", tenant), ("id", tenant))));
        }

        await Expect(bench, 403, HeaderCases.Bearing(Fresh(desk.Token).Sign(Desk.Key), Desk.Message(("conversation.tenantId", null), ("channelData", null))));
    }

    // The bench counts in real time.
    private static Jwt Fresh(Jwt token) => token.With("nbf", null).With("exp", TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + 600);

    private Task<Bench> Open(params (string Name, string Value)[] change)
    {
        desk.Provider.KnownAs = Known;
        var settings = Desk.Settings(Known).ToDictionary(setting => setting.Item1, setting => setting.Item2);
        foreach (var (name, value) in change)
        {
            settings[name] = value;
        }

        return Bench.Open(
            "Production",
            services => services.AddSingleton(new MetadataDoor(new HttpMessageInvoker(new Led(desk.Provider.Address)))),
            [.. settings.Select(setting => (setting.Key, setting.Value))]);
    }

    private static async Task Expect(Bench bench, int status, Call call)
    {
        using var answer = await bench.Post(call.Body, headers: call.Headers);
        Assert.Equal((HttpStatusCode)status, answer.StatusCode);
    }

    /// <summary>Leads the https name to the provider on this machine.</summary>
    private sealed class Led(Uri to) : DelegatingHandler(Metadata.Handler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Assert.Equal(Known.Host, request.RequestUri!.Host);
            request.RequestUri = new Uri(to, request.RequestUri.AbsolutePath);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
