using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Access;
using PartnerBot.Access.Tab;
using PartnerBot.Access.Tokens;

namespace PartnerBot.Tests.Calling;

/// <summary>The token of a Teams tab, with Entra's double from the desk.</summary>
public sealed class TabTests(WarmDesk desk) : IClassFixture<WarmDesk>
{
    private const string Other = "t-9";

    public static TheoryData<string, string, string?> Wrong => new()
    {
        { "issuer of another tenant", "iss", $"https://login.microsoftonline.com/{Other}/v2.0" },
        { "issuer of version 1", "iss", $"https://sts.windows.net/{Desk.Tenant}/" },
        { "issuer with more behind", "iss", $"https://login.microsoftonline.com/{Desk.Tenant}/x/v2.0" },
        { "issuer over http", "iss", $"http://login.microsoftonline.com/{Desk.Tenant}/v2.0" },
        { "issuer for everyone", "iss", "https://login.microsoftonline.com/common/v2.0" },
        { "issuer of the connector", "iss", Desk.Issuer },
        { "for another app", "aud", "another" },
        { "for another domain", "aud", $"api://evil.example/{Desk.App}" },
        { "for no one", "aud", null },
        { "tenant that is not the issuer's", "tid", Other },
        { "no tenant", "tid", null },
        { "no person", "oid", null },
        { "version 1", "ver", "1.0" },
        { "no version", "ver", null },
        { "no scope", "scp", null },
        { "another scope", "scp", "User.Read access_as_user.all" },
        { "an application by itself", "idtyp", "app" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_token_that_is_not_for_a_person_of_a_welcome_tenant_and_this_app_opens_nothing(string what, string claim, string? value)
    {
        Assert.NotEmpty(what);
        Assert.IsType<TabVerdict.Stranger>(await Tab(Desk.Tenant).Know(Token.With(claim, value).Sign(Desk.Entra)));
    }

    [Fact]
    public async Task A_good_token_says_who_is_there()
    {
        var known = new TabVerdict.Known(Desk.Tenant, "oid-anna", "Anna Müller");
        Assert.Equal(known, await Tab(Desk.Tenant).Know(Token.Sign(Desk.Entra)));
        Assert.Equal(known, await Tab(Desk.Tenant).Know(Token.With("aud", $"api://bot.example.org/{Desk.App}").Sign(Desk.Entra)));
        Assert.Equal(known, await Tab(Desk.Tenant).Know(Token.With("scp", "openid access_as_user").With("idtyp", "user").Sign(Desk.Entra)));
    }

    [Theory]
    [InlineData("preferred_username", "anna@lib.example", "anna@lib.example")]
    [InlineData("email", "anna@lib.example", null)]
    [InlineData("upn", "anna@lib.example", null)]
    public async Task Only_the_principal_name_is_a_verified_address(string claim, string value, string? address) =>
        Assert.Equal(address, ((TabVerdict.Known)await Tab(Desk.Tenant).Know(Token.With(claim, value).Sign(Desk.Entra))).Address);

    [Fact]
    public async Task A_guests_name_and_a_name_from_any_tenant_are_verified_by_nobody()
    {
        var named = Token.With("preferred_username", "anna@lib.example");
        Assert.Null(((TabVerdict.Known)await Tab().Know(named.Sign(Desk.Entra))).Address);
        Assert.Null(((TabVerdict.Known)await Tab(Desk.Tenant).Know(named.With("idp", "https://sts.windows.net/home/").Sign(Desk.Entra))).Address);
        Assert.Null(((TabVerdict.Known)await Tab(Desk.Tenant).Know(named.With("acct", 1).Sign(Desk.Entra))).Address);
        Assert.NotNull(((TabVerdict.Known)await Tab(Desk.Tenant).Know(named.With("acct", 0).Sign(Desk.Entra))).Address);
    }

    [Fact]
    public async Task An_app_for_many_tenants_takes_each_by_its_own_word()
    {
        var (iss, tab) = ($"https://login.microsoftonline.com/{Other}/v2.0", Tab());
        Assert.IsType<TabVerdict.Known>(await tab.Know(Token.With("iss", iss).With("tid", Other).Sign(Desk.Entra)));
        Assert.IsType<TabVerdict.Stranger>(await tab.Know(Token.With("iss", iss).Sign(Desk.Entra)));
    }

    [Fact]
    public async Task Time_and_signature_count_here_too()
    {
        var tab = Tab(Desk.Tenant);
        Assert.IsType<TabVerdict.Stranger>(await tab.Know(Token.With("exp", desk.Now - 301).Sign(Desk.Entra)));
        Assert.IsType<TabVerdict.Known>(await tab.Know(Token.With("exp", desk.Now - 299).Sign(Desk.Entra)));
        Assert.IsType<TabVerdict.Stranger>(await tab.Know(Token.Sign(Desk.Foreign)));
        Assert.IsType<TabVerdict.Stranger>(await tab.Know(Token.With("aud", new JsonArray(Desk.App)).Sign(Desk.Entra)));
        Assert.IsType<TabVerdict.Stranger>(await tab.Know("nonsense"));
    }

    [Theory]
    [InlineData(null, "https://login.microsoftonline.com/")]
    [InlineData("https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us", "https://login.microsoftonline.us/")]
    [InlineData("https://login.partner.microsoftonline.cn/botframework.partner.onmschina.cn", "https://login.partner.microsoftonline.cn/")]
    [InlineData("http://127.0.0.1:5000/t-1", "https://login.microsoftonline.com/")]
    public async Task The_cloud_of_the_bots_own_tokens_is_the_one_whose_people_are_known(string? setting, string login)
    {
        var cloud = EntraCloud.Of(new ConfigurationBuilder().AddInMemoryCollection([new("ToChannelFromBotLoginUrl", setting)]).Build(), development: false);
        Assert.Equal($"{login}common/v2.0/.well-known/openid-configuration", cloud.Keys.AbsoluteUri);
        var tab = new TabTokens(new BotApp(Desk.App, new Tenants([Desk.Tenant])), null, cloud.Login, Keys, desk.Time);
        foreach (var other in (string[])["https://login.microsoftonline.com/", "https://login.microsoftonline.us/", "https://login.partner.microsoftonline.cn/"])
        {
            var verdict = await tab.Know(Token.With("iss", $"{other}{Desk.Tenant}/v2.0").Sign(Desk.Entra));
            Assert.Equal(other == login, verdict is TabVerdict.Known);
        }
    }

    private Jwt Token => new(
        new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = "e1" },
        new JsonObject
        {
            ["aud"] = Desk.App, ["iss"] = $"https://login.microsoftonline.com/{Desk.Tenant}/v2.0", ["nbf"] = desk.Now - 60, ["exp"] = desk.Now + 3600, ["ver"] = "2.0",
            ["tid"] = Desk.Tenant, ["oid"] = "oid-anna", ["name"] = "Anna Müller", ["scp"] = "access_as_user", ["azp"] = "5e3ce6c0-2b1f-4285-8d4b-75ee78787346",
        });

    private TabTokens Tab(params string[] tenants)
    {
        return new TabTokens(new BotApp(Desk.App, new Tenants(tenants)), "bot.example.org", "https://login.microsoftonline.com/", Keys, desk.Time);
    }

    private KeyRing Keys => new(new Metadata(new Uri(desk.Provider.Address, "/entra"), new HttpMessageInvoker(Metadata.Handler()), development: true), desk.Time, NullLogger.Instance);
}
