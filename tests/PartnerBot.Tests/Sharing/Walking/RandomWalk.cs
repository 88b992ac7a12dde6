using System.Globalization;
using PartnerBot.Planning.Sharing;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Sharing.Walking;

/// <summary>Many people do many things in any order; nobody ever sees or changes what the matrix denies.</summary>
public sealed class RandomWalk(ITestOutputHelper output)
{
    private static readonly int Steps = int.TryParse(Environment.GetEnvironmentVariable("PARTNERBOT_STEPS"), NumberStyles.None, CultureInfo.InvariantCulture, out var steps) ? steps : 1500;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Whatever_people_do_the_matrix_holds(int seed)
    {
        var random = new Random(seed);
        var crowd = new Crowd();
        var judge = new Judge(crowd);
        var changes = 0;
        for (var number = 0; number < Steps; number++)
        {
            var chat = crowd.Somebody(random);
            var step = Step.Any(random, chat, crowd);
            var versions = crowd.Kept.All.Sum(plan => plan.Version);
            output.WriteLine($"{number} {chat.Person}{(chat.InGroup ? " in a group" : "")} {step.Words}");
            var wrong = judge.Try(chat, step, random);
            Assert.True(wrong.Count == 0, $"step {number}: {chat.Person}{(chat.InGroup ? " in a group" : "")} {step.Words}: {string.Join("; ", wrong)}");
            changes += crowd.Kept.All.Sum(plan => plan.Version) == versions ? 0 : 1;
        }

        output.WriteLine($"{changes} changes; {string.Join(' ', crowd.Kept.All.Select(plan => $"{plan.Title}:{plan.People().Count}"))}");
        // A walk in which nothing happens proves nothing.
        Assert.InRange(changes, Steps / 20, Steps);
    }

    [Fact]
    public void The_table_that_is_asked_is_the_one_that_was_agreed()
    {
        foreach (var deed in Enum.GetValues<Deed>())
        {
            Assert.All(Enum.GetValues<Standing>(), standing => Assert.Equal(Matrix.Of(standing, deed), Rights.Of(standing, deed)));
        }
    }
}
