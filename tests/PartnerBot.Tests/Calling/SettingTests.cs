using Microsoft.Extensions.Configuration;
using PartnerBot.Access;
using PartnerBot.Channels.BotFramework.Calling;

namespace PartnerBot.Tests.Calling;

/// <summary>Settings that cannot be meant stop the start with one sentence.</summary>
public sealed class SettingTests
{
    public static TheoryData<string, bool, string> Wrong => new()
    {
        { "MicrosoftAppPassword=x", false, "MicrosoftAppId is missing" },
        { "MicrosoftAppTenantId=t-1", true, "MicrosoftAppId is missing" },
        { "Teams:AllowedTenants=t-1", false, "MicrosoftAppId is missing" },
        { "MicrosoftAppId=a;MicrosoftAppType=Potato", false, "Use SingleTenant, MultiTenant or UserAssignedMSI" },
        { "MicrosoftAppId=a;MicrosoftAppType=SingleTenant", false, "MicrosoftAppTenantId must name the tenant" },
        { "MicrosoftAppId=a;MicrosoftAppType=UserAssignedMSI", false, "MicrosoftAppTenantId must name the tenant" },
        { "MicrosoftAppId=a;MicrosoftAppType=SingleTenant;MicrosoftAppTenantId=library.example", false, "the tenant's id is needed" },
        { "MicrosoftAppId=a;Teams:AllowedTenants=common", false, "the tenant's id is needed" },
        { "MicrosoftAppId=a;BotOpenIdMetadata=http://login.example/", true, "or http on this machine" },
        { "MicrosoftAppId=a;BotOpenIdMetadata=http://127.0.0.1:9/", false, "an https address is needed" },
        { "MicrosoftAppId=a;ToBotFromChannelOpenIdMetadataUrl=login", false, "an https address is needed" },
        { "MicrosoftAppId=a;ToBotFromEmulatorOpenIdMetadataUrl=ftp://x/", true, "an https address is needed" },
        { "MicrosoftAppId=a;BotOpenIdMetadata=https://a/;ToBotFromChannelOpenIdMetadataUrl=https://b/", false, "Remove one" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_cannot_be_meant_stops_the_start_with_the_cure(string settings, bool development, string cure)
    {
        var trouble = Assert.Throws<SettingTrouble>(() => Read(settings, development));
        Assert.Contains(cure, trouble.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', trouble.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("MicrosoftAppType=MultiTenant;MicrosoftAppId=;MicrosoftAppPassword=;MicrosoftAppTenantId=")]
    public void Without_an_app_there_is_none(string settings) => Assert.Null(Read(settings, false).App);

    [Theory]
    [InlineData("MicrosoftAppId=a;MicrosoftAppType=singletenant;MicrosoftAppTenantId=t-1;MicrosoftAppPassword=x")]
    [InlineData("MicrosoftAppId=a;MicrosoftAppType=UserAssignedMSI;MicrosoftAppTenantId=t-1")]
    [InlineData("MicrosoftAppId=a;BotOpenIdMetadata=https://login.example/;ToBotFromChannelOpenIdMetadataUrl=https://login.example/")]
    public void What_can_be_meant_is_taken(string settings) => Assert.Equal("a", Read(settings, false).App?.Id);

    [Fact]
    public void The_emulator_has_no_address_outside_Development()
    {
        Assert.Null(Read("MicrosoftAppId=a;ToBotFromEmulatorOpenIdMetadataUrl=https://login.example/", false).Cloud.Emulator);
        Assert.Equal("login.example", Read("MicrosoftAppId=a;ToBotFromEmulatorOpenIdMetadataUrl=https://login.example/", true).Cloud.Emulator?.Host);
    }

    private static (BotApp? App, Cloud Cloud) Read(string settings, bool development)
    {
        var pairs = settings.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1]));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(pairs).Build();
        return (BotApp.Of(configuration), Cloud.Of(configuration, development));
    }
}
