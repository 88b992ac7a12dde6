using PartnerBot.Channels.BotFramework.Connecting;

namespace PartnerBot.Tests.BotFramework;

public sealed class PatienceTests
{
    [Theory]
    [InlineData(1, 0.999999)]
    [InlineData(2, 2)]
    [InlineData(5, 16)]
    [InlineData(9, 256)]
    [InlineData(10, 300)]
    [InlineData(100_000, 300)]
    public void Waiting_grows_to_five_minutes_at_most(int tries, double seconds)
        => Assert.Equal(seconds, new Patience(() => 0.9999999).Wait(tries, null).TotalSeconds, 0.01);

    [Fact]
    public void Chance_spreads_the_tries_over_the_whole_span_but_never_down_to_none()
    {
        Assert.Equal(0.1, new Patience(() => 0).Wait(5, null).TotalSeconds);
        Assert.Equal(8, new Patience(() => 0.5).Wait(5, null).TotalSeconds);
    }

    [Theory]
    [InlineData(7, 7)]
    [InlineData(0, 1)]
    [InlineData(-3600, 1)]
    [InlineData(1e9, 3600)]
    public void The_connectors_wish_is_kept_unless_it_is_silly(double asked, double seconds)
        => Assert.Equal(seconds, new Patience(() => 0).Wait(1, TimeSpan.FromSeconds(asked)).TotalSeconds);
}
