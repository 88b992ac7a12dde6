using Microsoft.Extensions.Configuration;
using PartnerBot.Conversations.Knowing.Curating;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Turns;

public sealed class StaffTests
{
    [Theory]
    [InlineData("anna;ben")]
    [InlineData("anna, ben")]
    [InlineData(" anna ;; ben; ")]
    public void Administrators_stand_in_one_line_of_an_environment_variable(string line) =>
        Assert.Equal(["anna", "ben"], Read(("Access:Administrators", line)).Administrators.Order());

    [Fact]
    public void Or_in_an_array() =>
        Assert.Equal(["anna", "ben"], Read(("Access:Administrators:0", "anna"), ("Access:Administrators:1", "ben")).Administrators.Order());

    [Fact]
    public void A_colleagues_name_may_have_a_comma() =>
        Assert.Equal([new Colleague("berger", "Berger, Anna"), new Colleague("okafor", "Chidi Okafor")], Read(("Knowledge:Colleagues", "berger=Berger, Anna; okafor=Chidi Okafor")).Colleagues);

    private static Staff Read(params (string Key, string Value)[] settings) => Staff.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build());
}
