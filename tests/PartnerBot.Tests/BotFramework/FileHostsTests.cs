using Microsoft.Extensions.Configuration;
using PartnerBot.Access;
using PartnerBot.Channels.BotFramework.Fetching;

namespace PartnerBot.Tests.BotFramework;

public sealed class FileHostsTests
{
    [Theory]
    [InlineData("https://contoso-my.sharepoint.com/personal/x/_layouts/15/download.aspx?UniqueId=1&tempauth=v1.e.f", true)]
    [InlineData("http://contoso-my.sharepoint.com/x", false)]
    [InlineData("https://contoso-my.sharepoint.com:8443/x", false)]
    [InlineData("https://sharepoint.com/x", false)]
    [InlineData("https://evilsharepoint.com/x", false)]
    [InlineData("https://contoso.sharepoint.com.evil.example/x", false)]
    [InlineData("https://anna@contoso.sharepoint.com/x", false)]
    [InlineData("https://smba.trafficmanager.net/x", false)]
    [InlineData("https://127.0.0.1/x", false)]
    [InlineData("https://169.254.169.254/latest", false)]
    public void Only_SharePoint_is_open_where_nothing_is_set(string place, bool open) => Assert.Equal(open, FileHosts.Gate(Set(null), development: true).Admits(new Uri(place)));

    [Theory]
    [InlineData("*.com")]
    [InlineData("*")]
    [InlineData("files.*.example.org")]
    public void A_name_that_opens_too_much_stops_the_start(string host) => Assert.Throws<SettingTrouble>(() => FileHosts.Gate(Set(host), development: false));

    private static IConfiguration Set(string? hosts) => new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Teams:FileHosts", hosts)]).Build();
}
