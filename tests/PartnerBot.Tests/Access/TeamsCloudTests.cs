using Microsoft.Extensions.Configuration;
using PartnerBot.Access;
using PartnerBot.Access.Tab;

namespace PartnerBot.Tests.Access;

/// <summary>Each of Microsoft's clouds has a Teams of its own: links lead there, and only its pages show the tab.</summary>
public sealed class TeamsCloudTests
{
    private const string UsGovernment = "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us";
    private const string China = "https://login.partner.microsoftonline.cn/botframework.partner.onmschina.cn";

    [Theory]
    [InlineData(null, null, "teams.microsoft.com")]
    [InlineData("Public", null, "teams.microsoft.com")]
    [InlineData(null, "http://127.0.0.1:5000/t-1", "teams.microsoft.com")]
    [InlineData(null, UsGovernment, "gov.teams.microsoft.us")]
    [InlineData("gcchigh", UsGovernment, "gov.teams.microsoft.us")]
    [InlineData("DoD", UsGovernment, "dod.teams.microsoft.us")]
    [InlineData(null, China, "teams.microsoftonline.cn")]
    [InlineData("China", China, "teams.microsoftonline.cn")]
    public void The_login_names_the_cloud_and_the_setting_tells_those_apart_that_share_one(string? cloud, string? login, string host)
    {
        var found = TeamsCloud.Of(Settings(cloud, login));
        Assert.Equal(host, found.Host);
        Assert.Contains($"https://{host}", found.Frames.Split(' '));
        foreach (var other in ((string[])["teams.microsoft.com", "gov.teams.microsoft.us", "dod.teams.microsoft.us", "teams.microsoftonline.cn"]).Where(other => other != host))
        {
            Assert.DoesNotContain($"https://{other}", found.Frames.Split(' '));
        }
    }

    [Theory]
    [InlineData("Moon", null, "unknown")]
    [InlineData("DoD", null, "ToChannelFromBotLoginUrl")]
    [InlineData("Public", UsGovernment, "ToChannelFromBotLoginUrl")]
    [InlineData("China", UsGovernment, "ToChannelFromBotLoginUrl")]
    public void A_cloud_that_is_none_or_whose_people_sign_in_elsewhere_stops_the_start(string cloud, string? login, string says) =>
        Assert.Contains(says, Assert.Throws<SettingTrouble>(() => TeamsCloud.Of(Settings(cloud, login))).Message, StringComparison.Ordinal);

    private static IConfiguration Settings(string? cloud, string? login) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("Teams:Cloud", cloud), new("ToChannelFromBotLoginUrl", login)]).Build();
}
