using FsCheck;
using FsCheck.Fluent;
using PartnerBot.Store.Sqlite;

namespace PartnerBot.Tests.Store;

public sealed class ChecksumTests
{
    [Fact]
    public void The_sum_under_another_head_is_the_one_that_all_of_it_would_give() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), Gen.ArrayOf(Gen.Choose(0, 255).Select(one => (byte)one)).ToArbitrary(), (one, other, body) =>
        {
            var (before, after) = (default(Checksum).With(one).With("Titel"), default(Checksum).With(other).With("Anders"));
            Assert.Equal(after.Sum(body), after.Under(before.Sum(body), body.Length));
        }));
}
